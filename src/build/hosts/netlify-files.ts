import { headersFile } from './headers-file.ts';
import type { HostFile, ServedSite } from './served-site.ts';

/**
 * What Netlify reads in the folder that it publishes (https://docs.netlify.com/manage/routing/headers/). Pages are found
 * by their folders and `404.html` by its name. Each asset is named: a rule for the folder would count for a missing
 * script too, which would then be missed for a year. Nothing is proxied, since no header of ours would be on it.
 */
export function netlifyFiles(site: ServedSite): HostFile[] {
  return [
    {
      name: '_headers',
      text: headersFile(
        site,
        site.assets.map((name) => `assets/${name}`),
      ),
    },
  ];
}
