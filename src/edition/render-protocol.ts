import type { PageState } from '../model/app/page-state.ts';
import type { ScreenToRender } from './screen.ts';

/** What a page shall show; its parts are found as it is rendered, and always in place. */
export type StateToRender = Omit<PageState, 'parts' | 'isInPlace'>;

/** A page as it was written ahead. */
export interface RenderedPage {
  /** What stands in the app's root element. */
  html: string;
  /** What follows it: what readers without script alone see, and outlines of its maps. */
  after: string;
  /** What the page calls itself, where its address does not say it. */
  name: string | null;
  /** Names of the parts that it shows. */
  parts: string[];
}

/** The worker's first message: it is ready. */
export interface RenderStart {
  /** The style sheet of what is on written pages alone. */
  css: string;
}

/** What a worker is started with. */
export interface RenderSetting {
  /** Path of the map's base. */
  basemapFile: string;
  /** Where the journal is published; the unknown site where nobody has said it. */
  siteUrl: string;
}

/** One page for a worker to write; answers come in the order of the requests. */
export interface RenderRequest {
  id: number;
  state: StateToRender;
  /** Null: the app's own page as it stands. */
  screen: ScreenToRender | null;
}

/** What came of it; `failed` is a bug of ours, its stack as the message. */
export type RenderAnswer =
  | { id: number; kind: 'rendered'; page: RenderedPage }
  | { id: number; kind: 'failed'; message: string };
