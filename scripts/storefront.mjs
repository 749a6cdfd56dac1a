/**
 * `npm run storefront`: the storefront of examples/storefront, beside `npm start`. Its address comes first. It is
 * installed and built when that has not been done, or its files are others since.
 */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { checkNode, giveUp, installPackages, root } from "./lib/bootstrap.mjs"
import { createProgress } from "./lib/progress.mjs"

const DEFAULT_PORT = 8000
const folder = join(root, "examples/storefront")
const buildMark = join(folder, ".next/built-of")
const facts = join(root, ".reluv/running.json")

checkNode()
process.chdir(root)
const running = existsSync(facts) ? JSON.parse(readFileSync(facts, "utf8")) : {}
const { RELUV_URL = running.store_api, RELUV_PUBLISHABLE_KEY = running.publishable_key } =
  process.env
if (!RELUV_URL || !RELUV_PUBLISHABLE_KEY) {
  giveUp("Nothing runs. Start it first, in another terminal: npm start")
}
const port = process.env.STOREFRONT_PORT ?? String(DEFAULT_PORT)
const address = `http://localhost:${port}`
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
  PORT: port,
  RELUV_URL,
  RELUV_PUBLISHABLE_KEY,
  RELUV_PICTURE_ORIGINS: process.env.RELUV_PICTURE_ORIGINS ?? running.sandbox ?? "",
  STOREFRONT_URL: address,
}

console.log(`\n  Storefront  ${address}  (a minute from now, the first time)\n`)
const progress = createProgress()
try {
  await installPackages(progress, { folder, about: "half a minute" })
  const made = fingerprint()
  if (!existsSync(buildMark) || readFileSync(buildMark, "utf8") !== made) {
    await progress.step("Building the storefront", () => next(["build"]))
    writeFileSync(buildMark, made)
  }
} catch (error) {
  progress.end()
  giveUp(error.message)
}
progress.end()

const server = spawn(process.execPath, [nextBin(), "start"], { cwd: folder, env, stdio: "inherit" })
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal))
server.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
const buyer = running.logins?.buyer
if (buyer) console.log(`  Log in as ${buyer.email}  ${buyer.password}`)
console.log("  Stop with Ctrl-C.\n")

function nextBin() {
  return join(folder, "node_modules/next/dist/bin/next")
}

/** Ends with what it said where it fails. */
function next(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [nextBin(), ...args], { cwd: folder, env })
    let said = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said = (said + chunk).slice(-4_000)
      })
    }
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal))
    child.on("error", reject)
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`next ${args.join(" ")} failed:\n${said}`))
    )
  })
}

/** What the build is made of: the storefront's own files, and the client's. */
function fingerprint() {
  const hash = createHash("sha256")
  const places = ["src", "public", "package-lock.json", "next.config.ts", "tsconfig.json"]
  for (const place of [...places.map((name) => join(folder, name)), join(root, "src/client")]) {
    for (const file of filesIn(place)) hash.update(file).update(readFileSync(file))
  }
  return hash.digest("hex")
}

function filesIn(place) {
  if (/\.(json|ts)$/.test(place)) return [place]
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted()
}
