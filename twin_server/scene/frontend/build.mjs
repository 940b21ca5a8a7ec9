// Bundles each page of src/ into one file of ../static that loads nothing from outside, and gathers the licences of
// what is in them. `--check` compares with what is committed instead of writing; names of pages build only those.
import {build, context} from 'esbuild';
import {readFile, readdir, writeFile} from 'node:fs/promises';

const here = new URL('.', import.meta.url).pathname;
const out = new URL('../static/', import.meta.url).pathname;
const PAGES = {scene: 'src/index.ts', overview: 'src/overview/index.ts', desk: 'src/desk/index.ts'};
const wanted = Object.keys(PAGES).filter(page => process.argv.includes(page));
const pages = wanted.length ? wanted : Object.keys(PAGES);
const options = {
  entryPoints: pages.map(page => ({in: `${here}${PAGES[page]}`, out: page})),
  outdir: out,
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  loader: {'.css': 'text'},
  alias: {long: './src/models/no-long.ts'},
  define: {'process.env.NODE_ENV': '"production"'},
  logLevel: 'warning',
  banner: {js: '/* GridTwin scene. GPL-2.0-or-later; other licences: LICENSES.txt. Made from ../frontend, do not edit. */'}
};

// Name, version and licence text of every package that the bundle holds.
async function licences(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs));
  const folders = new Set(inputs
    .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
    .map(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0])
    .filter(Boolean));
  const texts = await Promise.all([...folders].sort().map(async folder => {
    const {name, version, license} = JSON.parse(await readFile(`${here}${folder}/package.json`, 'utf8'));
    const file = (await readdir(`${here}${folder}`)).find(entry => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? (await readFile(`${here}${folder}/${file}`, 'utf8')).trim() : '(the package ships no licence file)';
    return `${name} ${version}: ${license}\n\n${text.replaceAll('\r\n', '\n')}\n`;
  }));
  return texts.join(`\n${'='.repeat(80)}\n\n`);
}

if (process.argv.includes('--watch')) {
  await (await context(options)).watch();
} else {
  const {outputFiles, metafile} = await build({...options, write: false});
  const made = new Map(outputFiles.map(file => [file.path, file.text]));
  if (!wanted.length) made.set(`${out}LICENSES.txt`, await licences(metafile));
  const stale = [];
  for (const [path, text] of made) {
    if (!process.argv.includes('--check')) await writeFile(path, text);
    else if ((await readFile(path, 'utf8').catch(() => '')) !== text) stale.push(path);
  }
  if (stale.length) {
    console.error(`stale: ${stale.join(', ')}; run: npm run build`);
    process.exit(1);
  }
}
