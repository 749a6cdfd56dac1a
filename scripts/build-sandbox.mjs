/**
 * Bundles the sandbox with what it needs into one file of the package, so that no production installs
 * fastify for it. Run after `medusa plugin:build`, which empties `.medusa/server`.
 */
import { build } from "esbuild"

await build({
  entryPoints: ["sandbox/main.ts"],
  outfile: ".medusa/server/sandbox/main.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "inline",
  logLevel: "warning",
})
