import { nextFrame } from '../../model/app/page-state.ts';

/** The attributes of what is not in the first frame of a written page. */
export const inNextFrame = { [nextFrame]: true };

/** Of what has its room there, without what is in it: a row, or what stands above the words. Its size is its own. */
export const roomFirst = { [nextFrame]: 'room' };
