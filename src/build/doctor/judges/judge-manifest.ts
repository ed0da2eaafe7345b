import { parseUrl } from '../../../model/text/parse-url.ts';
import { manifestType } from '../../hosts/served-site.ts';
import { type Answer, mediaTypeOf, pathOf, whatCame } from '../visit/answer.ts';
import { type ParsedManifest, parseManifest } from '../visit/parse-manifest.ts';
import type { Visit } from '../visit/visit-site.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';
import { judgeAskedAnew } from './freshness.ts';

const republish = 'Publish manifest.webmanifest and icons/ as the build wrote them.';

/** Whether the journal can be installed, by what its manifest says. */
export function* judgeManifest({ manifest, icons, site }: Visit): Generator<Finding> {
  const read = manifest?.status === 200 ? parseManifest(manifest) : null;
  if (manifest === null || read?.kind !== 'manifest') {
    yield wrong('manifest', `${faultOf(manifest)}: the journal cannot be installed.`, republish);
    return;
  }
  yield ok('manifest', 'The manifest is there.');
  yield judgeType(manifest);
  yield judgeAskedAnew(manifest, {
    check: 'manifest-caching',
    what: 'The manifest is',
    else: 'a new name or icon comes so much later',
  });
  yield judgeFields(read, manifest.url, site);
  yield judgeIcons(icons);
}

function faultOf(manifest: Answer | null): string {
  if (manifest === null) return 'The first page names no manifest';
  const fault = manifest.status === 200 ? 'cannot be read' : whatCame(manifest);
  return `The manifest ${pathOf(manifest)} ${fault}`;
}

function judgeType(manifest: Answer): Finding {
  const type = mediaTypeOf(manifest);
  if (type === manifestType || type === 'application/json')
    return ok('manifest-type', 'The manifest has its type.');
  return warning(
    'manifest-type',
    `The manifest comes as ${type || 'nothing in particular'}; stores and checkers refuse it.`,
    `Have the host send .webmanifest files as ${manifestType}.`,
  );
}

type Manifest = Extract<ParsedManifest, { kind: 'manifest' }>;

function judgeFields({ fields, icons }: Manifest, url: string, site: URL): Finding {
  const hasIcon = (sizes: string, purpose: string) =>
    icons.some((icon) => icon.sizes === sizes && icon.purpose.split(/\s+/).includes(purpose));
  const leads = (field: unknown) => typeof field === 'string' && parseUrl(field, url)?.href === site.href;
  const needs: Record<string, boolean> = {
    name: isText(fields.name),
    short_name: isText(fields.short_name),
    id: isText(fields.id),
    'start_url (the list’s address)': leads(fields.start_url),
    'scope (the list’s address)': leads(fields.scope),
    'display (standalone)': fields.display === 'standalone',
    'an icon of 192x192': hasIcon('192x192', 'any'),
    'an icon of 512x512': hasIcon('512x512', 'any'),
    'a maskable icon': hasIcon('512x512', 'maskable'),
  };
  const lacks = Object.keys(needs).filter((name) => !needs[name]);
  if (lacks.length === 0) return ok('manifest-fields', 'The manifest says all that installing needs.');
  return wrong(
    'manifest-fields',
    `The manifest lacks what installing needs: ${lacks.join(', ')}.`,
    `${republish} BASE_PATH of the build is the folder that the journal lies in.`,
  );
}

function isText(field: unknown): boolean {
  return typeof field === 'string' && field.trim() !== '';
}

function judgeIcons(icons: Visit['icons']): Finding {
  const bad = icons.find(({ icon, answer, size }) => {
    const found = size === null ? null : `${size.widthPx}x${size.heightPx}`;
    return answer.status !== 200 || (icon.sizes !== 'any' && found !== icon.sizes);
  });
  if (bad === undefined) return ok('manifest-icons', 'The icons open, in the sizes that are said of them.');
  const { answer, icon, size } = bad;
  const fault = size === null ? 'is no picture' : `is no icon of ${icon.sizes}`;
  return wrong(
    'manifest-icons',
    `The icon ${pathOf(answer)} ${answer.status === 200 ? fault : whatCame(answer)}.`,
    republish,
  );
}
