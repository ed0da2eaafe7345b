import { nextFrame } from '../../model/app/page-state.ts';

/** The attributes of what a written page keeps no more than room for in its first frame. */
export const inNextFrame = { [nextFrame]: true };
