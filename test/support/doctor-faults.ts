import { examineSite } from '../../src/build/doctor/examine-site.ts';
import type { Finding } from '../../src/build/doctor/judges/finding.ts';

/** What the doctor says of the journal at an address, without a browser. Throws where it cannot be reached. */
export async function doctorFindings(address: string, feedUrl: string | null): Promise<Finding[]> {
  const examination = await examineSite(address, feedUrl);
  if (examination.kind !== 'examined') throw new Error(examination.why);
  return examination.groups.flatMap(({ findings }) => findings);
}

/** The names of the doctor's checks that are not well at an address. */
export async function doctorFaults(
  address: string,
  feedUrl: string | null,
): Promise<Record<'wrong' | 'warning', string[]>> {
  const findings = await doctorFindings(address, feedUrl);
  const named = (kind: Finding['kind']) =>
    findings.filter((finding) => finding.kind === kind).map(({ check }) => check);
  return { wrong: named('wrong'), warning: named('warning') };
}
