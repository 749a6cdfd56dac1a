/** The stock Medusa project that the tarball is installed in: its folder, its configuration, its server. */
import { execFile, spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { configOfGuide } from "./guide.mjs"

export const MEDUSA = "2.21.2"
/** Newest stable one; its peers are pinned to 2.21.1, see `overrides` below. */
const LOYALTY = "2.21.1"

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const self = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

const { DATABASE_URL, PORT = "9500", RELUV_PACKAGE_FOLDER } = process.env
// Outside the checkout, or a forgotten dependency would be found in our own node_modules.
export const host = RELUV_PACKAGE_FOLDER || mkdtempSync(join(tmpdir(), "reluv-package-"))
mkdirSync(host, { recursive: true })

export const url = `http://localhost:${PORT}`
const SANDBOX_PORT = String(Number(PORT) + 50)
export const sandboxUrl = `http://localhost:${SANDBOX_PORT}`

const env = {
  ...process.env,
  DATABASE_URL,
  PORT,
  NODE_ENV: "local",
  NODE_OPTIONS: "",
  MEDUSA_DISABLE_TELEMETRY: "true",
}

let server
let sandbox

/** Writes the project and installs it with the tarball, which nothing loads yet. */
export async function installProject(tarball) {
  const medusa = (names) => Object.fromEntries(names.map((name) => [`@medusajs/${name}`, MEDUSA]))
  write("package.json", {
    name: "stock-medusa-project",
    version: "0.0.1",
    private: true,
    dependencies: {
      ...medusa(["admin-sdk", "cli", "framework", "icons", "medusa"]),
      "@medusajs/dashboard": MEDUSA,
      "@medusajs/ui": self.devDependencies["@medusajs/ui"],
      "@medusajs/loyalty-plugin": LOYALTY,
      "@medusajs/test-utils": MEDUSA,
      [self.name]: `file:${tarball}`,
      react: self.devDependencies.react,
      "react-dom": self.devDependencies["react-dom"],
    },
    devDependencies: {
      "@swc/core": self.devDependencies["@swc/core"],
      "ts-node": self.devDependencies["ts-node"],
      typescript: self.devDependencies.typescript,
    },
    overrides: {
      ...self.overrides,
      // The loyalty plugin pins its peers to its own release; Medusa is two patches further.
      "@medusajs/loyalty-plugin": {
        ...medusa(["admin-sdk", "cli", "dashboard", "framework", "icons", "medusa", "test-utils"]),
        "@medusajs/ui": self.devDependencies["@medusajs/ui"],
      },
    },
  })
  write("tsconfig.json", {
    compilerOptions: {
      target: "ES2021",
      module: "Node16",
      moduleResolution: "Node16",
      esModuleInterop: true,
      skipLibCheck: true,
      strict: true,
      outDir: "dist",
      rootDir: ".",
    },
    "ts-node": { swc: true },
    include: ["**/*.ts"],
  })
  mkdirSync(join(host, "src"), { recursive: true })
  // An earlier run's copy of the plugin must not stay.
  rmSync(join(host, "package-lock.json"), { force: true })
  rmSync(join(host, "node_modules", self.name), { recursive: true, force: true })
  await npm(host, ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"])
}

/** @param {"alone" | "with Reluv"} how with it, in the guide's own words */
export function configure(how) {
  const places = { sandbox: sandboxUrl, server: url }
  write("medusa-config.ts", how === "alone" ? ALONE : configOfGuide(places, PROJECT))
  if (how === "with Reluv") {
    mkdirSync(join(host, "src/workflows"), { recursive: true })
    write("src/workflows/reactions.ts", REACTION)
    rmSync(join(host, NOTES), { force: true })
  }
}

const NOTES = "opened-shops.txt"

/** As docs/events.md says: the project's own reaction to a fact of the plugin. */
const REACTION = `import { appendFileSync } from "node:fs"
import { registerReaction } from "${self.name}/facts"

registerReaction("note-shop", "reluv.seller.opened", async (_container, { id }) => {
  appendFileSync("${NOTES}", id + "\\n")
})
`

/** The shops that the project's own reaction has noted. */
export function notedShops() {
  const notes = join(host, NOTES)
  return existsSync(notes) ? readFileSync(notes, "utf8").trim().split("\n") : []
}

/** What the project has without Reluv. */
const PROJECT = {
  head: "admin: { disable: true },",
  projectConfig: `databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000",
      jwtSecret: "package-test",
      cookieSecret: "package-test",
    },`,
  plugins: '{ resolve: "@medusajs/loyalty-plugin", options: {} },',
}

const ALONE = `import { defineConfig } from "@medusajs/framework/utils"

module.exports = defineConfig({
  ${PROJECT.head}
  projectConfig: {
    ${PROJECT.projectConfig}
  },
  plugins: [${PROJECT.plugins}],
  modules: [
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres", is_default: true },
        ],
      },
    },
  ],
})
`

export async function boot() {
  let output = ""
  server = spawn(process.execPath, [join(host, "node_modules/@medusajs/cli/cli.js"), "start"], {
    cwd: host,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk) => {
      output = (output + chunk).slice(-20_000)
    })
  }
  await untilAnswers(`${url}/health`, server, () => output)
}

/** Ends the server as an operator would, or as a crash does: no goodbye, nothing flushed. */
export async function stop(signal = "SIGTERM") {
  const stopping = server
  server = undefined
  await end(stopping, signal)
}

/** The vendors, as the package brings them. */
export async function startSandbox() {
  let output = ""
  sandbox = spawn(
    process.execPath,
    [join(host, "node_modules", self.name, self.bin[self.name]), "sandbox"],
    {
      cwd: host,
      env: {
        ...env,
        SANDBOX_PORT,
        SANDBOX_STATE_FILE: join(host, "sandbox.json"),
        SANDBOX_MIDTRANS_NOTIFICATION_URL: `${url}/hooks/payment/midtrans_midtrans`,
        SANDBOX_BITESHIP_WEBHOOK_URL: `${url}/hooks/biteship`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    }
  )
  for (const stream of [sandbox.stdout, sandbox.stderr]) {
    stream.on("data", (chunk) => {
      output = (output + chunk).slice(-5_000)
    })
  }
  await untilAnswers(sandboxUrl, sandbox, () => output)
}

export async function stopEverything() {
  await Promise.all([end(server, "SIGTERM"), end(sandbox, "SIGTERM")])
  if (!RELUV_PACKAGE_FOLDER) rmSync(host, { recursive: true, force: true })
}

export function killEverything() {
  server?.kill("SIGKILL")
  sandbox?.kill("SIGKILL")
}

/** For the project and its commands, from here on. */
export function setEnvironment(name, value) {
  env[name] = value
}

/** One connection of the project's own driver; ends with `end()`. */
export async function connect() {
  const { Client } = createRequire(join(host, "package.json"))("pg")
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  return client
}

export function medusa(args) {
  return run(host, process.execPath, [join(host, "node_modules/@medusajs/cli/cli.js"), ...args])
}

export function npm(cwd, args) {
  return run(cwd, process.platform === "win32" ? "npm.cmd" : "npm", args)
}

export function run(cwd, command, args) {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024, shell: command.endsWith(".cmd") }
    execFile(command, args, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      reject(
        new Error(`${args.slice(-3).join(" ")} failed:\n${`${stdout}\n${stderr}`.slice(-4_000)}`)
      )
    })
  })
}

async function untilAnswers(address, child, output) {
  for (const until = Date.now() + 120_000; Date.now() < until; ) {
    if (child.exitCode !== null) break
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`${address} does not answer:\n${output().slice(-3_000)}`)
}

async function end(child, signal) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill(signal)
  setTimeout(() => child.kill("SIGKILL"), 10_000).unref()
  await ended
}

export function write(name, content) {
  writeFileSync(
    join(host, name),
    typeof content === "string" ? content : JSON.stringify(content, null, 2)
  )
}
