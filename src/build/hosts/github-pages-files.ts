import type { HostFile } from './served-site.ts';

/**
 * What GitHub Pages reads: that the folder is to be published as it is. It knows `404.html` by its name, and takes no
 * headers.
 */
export function githubPagesFiles(): HostFile[] {
  return [{ name: '.nojekyll', text: '' }];
}
