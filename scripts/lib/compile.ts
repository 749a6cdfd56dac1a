import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { type Options, transformFile } from "@swc/core"
import { BUILD_SOURCES, fingerprint } from "./fingerprint"

const OPTIONS: Options = {
  swcrc: false,
  sourceMaps: "inline",
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      useDefineForClassFields: false,
      react: { runtime: "automatic" },
    },
    target: "es2021",
  },
  module: { type: "commonjs" },
}

/** @returns CommonJS with its source map inside */
export async function compile(root: string, file: string): Promise<string> {
  const path = join(root, file)
  return (await transformFile(path, { ...OPTIONS, filename: path })).code
}

/**
 * Compiles the server (no admin, no specs) to a folder below the checkout, where it finds the same
 * packages; servers that are started over and over again need not compile. Does nothing while what
 * is there is up to date.
 */
export async function compileServer(root: string, folder: string): Promise<void> {
  const marker = join(folder, `${fingerprint(root, BUILD_SOURCES).slice(0, 16)}.compiled`)
  if (existsSync(marker)) return
  rmSync(folder, { recursive: true, force: true })
  // A commit that is measured may have no folder `host`.
  const files = ["src", "host"]
    .filter((part) => existsSync(join(root, part)))
    .flatMap((part) =>
      readdirSync(join(root, part), { recursive: true, encoding: "utf8" }).map(
        (file) => `${part}/${file.replaceAll("\\", "/")}`
      )
    )
    .filter((file) => !file.startsWith("src/admin/") && !/\.spec\.tsx?$/.test(file))
    .concat("medusa-config.ts", "sandbox/defaults.ts")
  for (const file of files.filter((name) => name.endsWith(".json")).concat("package.json")) {
    cpSync(join(root, file), join(folder, file))
  }
  await Promise.all(
    files
      .filter((name) => name.endsWith(".ts"))
      .map(async (file) => {
        const code = await compile(root, file)
        const target = join(folder, file.replace(/\.ts$/, ".js"))
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, code)
      })
  )
  writeFileSync(marker, "")
}
