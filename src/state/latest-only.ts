/**
 * For work that a later call of it makes void. Gives what each call begins with; that gives what tells, whenever it is
 * asked, whether the call is still the latest.
 */
export function latestOnly(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const own = latest;
    return () => own === latest;
  };
}
