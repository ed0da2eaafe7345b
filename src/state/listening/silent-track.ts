/**
 * An inaudible track, repeated while the entry is read aloud: only a page that plays sound gets the controls on the
 * lock screen, and speech does not count, https://github.com/w3c/mediasession/issues/328. A browser may treat true
 * silence as nothing played, so every second sample is one step up, 90 dB below a voice.
 */
const seconds = 10;
const samplesPerSecond = 8_000;
const headerBytes = 44;

let track: HTMLAudioElement | null = null;

/** Starts the silence; if the browser does not play it, speech works without the lock screen's controls. */
export async function playSilence(): Promise<void> {
  if (!track) {
    track = new Audio(URL.createObjectURL(silence()));
    track.loop = true;
  }
  try {
    await track.play();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Ends what {@link playSilence} began. */
export function pauseSilence(): void {
  track?.pause();
}

/** A WAV file, mono, 16 bit. http://soundfile.sapp.org/doc/WaveFormat/ */
function silence(): Blob {
  const samples = new Int16Array(seconds * samplesPerSecond).map((_, index) => index % 2);
  const header = new DataView(new ArrayBuffer(headerBytes));
  writeText(header, 0, 'RIFF');
  header.setUint32(4, headerBytes - 8 + samples.byteLength, true);
  writeText(header, 8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, samplesPerSecond, true);
  header.setUint32(28, samplesPerSecond * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  writeText(header, 36, 'data');
  header.setUint32(40, samples.byteLength, true);
  return new Blob([header.buffer, samples], { type: 'audio/wav' });
}

function writeText(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index));
}
