import { type ChildProcess, execFile, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { isPortTaken } from "../../scripts/lib/ports"
import { serverUrl, testServers } from "./servers"
import { waitUntil } from "./wait"

/**
 * Origins that a purchase may come back to from the payment page, on a developer's machine, without the first: the package
 * test, which runs at the same time, starts a storefront there.
 */
const PORTS = [3000, 5173]
const BUILT_MS = 400_000

/** Debian's Chromium, or what else is there; undefined where no browser is. */
export const CHROMIUM = [
  process.env.RELUV_TEST_CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path))

export type Storefront = { url: string; stop: () => Promise<void> }

/** The storefront of examples/storefront as `npm run storefront` starts it, on the servers of this spec file. */
export async function startStorefront(): Promise<Storefront> {
  const port = await freePort()
  const { publishable_key, sandbox_url } = testServers()
  const child = spawn(process.execPath, [join(process.cwd(), "scripts/storefront.mjs")], {
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      RELUV_URL: serverUrl(),
      RELUV_PUBLISHABLE_KEY: publishable_key,
      RELUV_PICTURE_ORIGINS: sandbox_url,
      STOREFRONT_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000)
    })
  }
  const url = `http://localhost:${port}`
  await waitUntil(() => isUp(url, child, () => said), {
    message: "the storefront does not answer",
    patienceMs: BUILT_MS,
    intervalMs: 500,
  })
  return { url, stop: () => stopped(child) }
}

/** What the compiler says of it, once it was built: nothing where it fits the client. */
export function typesOfStorefront(): Promise<string> {
  const folder = join(process.cwd(), "examples/storefront")
  const compiler = join(folder, "node_modules/typescript/bin/tsc")
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, "--noEmit", "-p", folder], (_, stdout) => resolve(stdout))
  })
}

async function isUp(url: string, child: ChildProcess, said: () => string): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`it ended: ${said()}`)
  return (await fetch(`${url}/robots.txt`)).ok
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.on("exit", () => resolve())
    child.kill("SIGTERM")
  })
}

async function freePort(): Promise<number> {
  for (const port of PORTS) if (!(await isPortTaken(port))) return port
  throw new Error(`all of the ports ${PORTS.join(", ")} are taken`)
}
