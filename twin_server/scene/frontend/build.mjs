// Bundles src/ into ../static/scene.js: one file, nothing is loaded from outside. `--check` compares instead of writing.
import {build, context} from 'esbuild';
import {readFile} from 'node:fs/promises';

const out = new URL('../static/', import.meta.url).pathname;
const options = {
  entryPoints: [new URL('src/index.ts', import.meta.url).pathname],
  outfile: `${out}scene.js`,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'linked',
  loader: {'.css': 'text'},
  define: {'process.env.NODE_ENV': '"production"'},
  logLevel: 'warning',
  banner: {js: '/* GridTwin scene. GPL-2.0-or-later; made from twin_server/scene/frontend, do not edit. */'}
};

if (process.argv.includes('--watch')) {
  await (await context(options)).watch();
} else if (process.argv.includes('--check')) {
  const {outputFiles} = await build({...options, write: false});
  const stale = [];
  for (const file of outputFiles) {
    const committed = await readFile(file.path, 'utf8').catch(() => '');
    if (committed !== file.text) stale.push(file.path);
  }
  if (stale.length) {
    console.error(`stale: ${stale.join(', ')}; run: npm run build`);
    process.exit(1);
  }
} else {
  await build(options);
}
