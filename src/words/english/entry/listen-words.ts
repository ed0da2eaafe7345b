/** What reading aloud says of itself. */
export const listenWords = {
  listen: 'Listen',
  bar: 'Reading aloud',
  play: 'Go on reading aloud',
  pause: 'Pause',
  back: 'Previous sentence',
  forward: 'Next sentence',
  close: 'Stop reading aloud',
  more: 'Voice and speed',
  speed: 'Speed',
  /** `rate`: a number as the language writes it, 1 being the voice's own pace. */
  rate: (rate: string) => `${rate}×`,
  voice: 'Voice',
  bestVoice: 'The device’s own choice',
  needsNetwork: (voice: string) => `${voice} (needs the network)`,
  goesOn: 'Go on to the next entry',
  fromTop: 'From the beginning',
  /** `at`, `of`: counts of sentences. */
  progress: (at: string, of: string) => `${at} of ${of}`,
  looking: 'Looking for a voice …',
  ended: 'That was the end.',
  noVoice:
    'This device has no voice to read with. One can be added in its settings, under text to speech or spoken content.',
  noVoiceFor: (language: string) => `No voice here speaks ${language}; another one tries.`,
  failed: 'The voice fell silent. Try again, or choose another voice.',
};
