// Reads a report of Vitest's JSON reporter: prints what failed and what needed another try, with the first words of
// each error, then the two counts alone on the last line: "PASSED FAILED".
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const linesOfAnError = 8;

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ ...test, file: relative('.', name) })),
);
const failed = tests.filter(({ status }) => status === 'failed');
const triedAgain = tests.filter(
  ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
);
// A file that fails as a whole (its imports, its hooks) has a message of its own and no failed test.
const fallenFiles = report.testResults.filter(({ status, message }) => status === 'failed' && message !== '');

tell('Failed', failed);
tell('Passed at another try', triedAgain);
for (const { name, message } of fallenFiles)
  console.log(`\nFailed as a whole: ${relative('.', name)}\n${quote(message)}`);
console.log(`${report.numPassedTests} ${report.numFailedTests + fallenFiles.length}`);

function tell(what, some) {
  for (const { file, fullName, failureMessages } of some) {
    console.log(`\n${what}: ${file} > ${fullName}\n${failureMessages.map(quote).join('\n')}`);
  }
}

/** The beginning of an error, without its way through other people's code. */
function quote(message) {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !line.includes('/node_modules/'));
  return lines
    .slice(0, linesOfAnError)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n');
}
