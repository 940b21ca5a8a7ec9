// Prints what the Khronos glTF validator says of each file, one JSON object a line.
import fs from 'node:fs';
import validator from 'gltf-validator';

for (const file of process.argv.slice(2)) {
  const report = await validator.validateBytes(new Uint8Array(fs.readFileSync(file)), { maxIssues: 0 });
  const { numErrors, numWarnings, messages } = report.issues;
  const serious = messages.filter((one) => one.severity < 2);
  const codes = [...new Set(messages.map((one) => one.code))].sort();
  console.log(JSON.stringify({ file, numErrors, numWarnings, serious, codes }));
}
