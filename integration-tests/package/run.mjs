/**
 * The package test: what we publish works in somebody else's project. Builds the plugin, packs it,
 * generates a minimal stock Medusa project in a temporary folder, installs the tarball beside the
 * official loyalty plugin, migrates, sets the marketplace up, boots and asks a Reluv route.
 *
 * `npm run test:package` gives it a database. RELUV_PACKAGE_FOLDER keeps the project for the next run.
 */
import { execFile, spawn } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const MEDUSA = "2.21.2"
/** Newest stable one; its peers are pinned to 2.21.1, see `overrides` below. */
const LOYALTY = "2.21.1"

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const self = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const { DATABASE_URL, PORT = "9500", RELUV_PACKAGE_RESULT, RELUV_PACKAGE_FOLDER } = process.env
// Outside the checkout, or a forgotten dependency would be found in our own node_modules.
const host = RELUV_PACKAGE_FOLDER || mkdtempSync(join(tmpdir(), "reluv-package-"))
mkdirSync(host, { recursive: true })
const env = {
  ...process.env,
  DATABASE_URL,
  PORT,
  NODE_ENV: "local",
  NODE_OPTIONS: "",
  MEDUSA_DISABLE_TELEMETRY: "true",
}
const counts = { passed: 0, failed: 0, skipped: 0 }
let server
let publishableKey

process.on("SIGTERM", () => {
  server?.kill("SIGKILL")
  process.exit(143)
})

const checks = [
  { name: "the plugin builds", check: buildPlugin },
  { name: "the tarball holds what it should and nothing else", check: checkTarball },
  {
    name: `it installs in a stock Medusa ${MEDUSA} project beside the loyalty plugin`,
    check: install,
  },
  { name: "every export can be imported there", check: checkExports },
  { name: "its tables are created beside Medusa's", check: migrate },
  { name: "its set-up command makes the marketplace", check: setUp },
  { name: "the project boots with it", check: boot },
  { name: "a Reluv route answers a storefront", check: askRoute },
  { name: "the loyalty plugin still answers beside it", check: askLoyalty },
]

let tarball
try {
  if (!DATABASE_URL) throw new Error("DATABASE_URL is missing; run this with npm run test:package")
  for (const { name, check } of checks) {
    const since = Date.now()
    console.log(`  … ${name}`)
    await check()
    counts.passed++
    console.log(`  ✓ ${name} (${Math.round((Date.now() - since) / 1000)} s)`)
  }
} catch (error) {
  // What follows needs what failed.
  counts.failed = checks.length - counts.passed
  console.error(`  ✗ ${error.message}`)
} finally {
  if (server) {
    const ended = new Promise((resolve) => server.once("exit", resolve))
    server.kill("SIGTERM")
    setTimeout(() => server.kill("SIGKILL"), 10_000).unref()
    await ended
  }
  if (!RELUV_PACKAGE_FOLDER) rmSync(host, { recursive: true, force: true })
  if (tarball) rmSync(tarball, { force: true })
  if (RELUV_PACKAGE_RESULT) writeFileSync(RELUV_PACKAGE_RESULT, JSON.stringify(counts))
}
process.exit(counts.failed ? 1 : 0)

async function buildPlugin() {
  rmSync(join(root, ".medusa/server"), { recursive: true, force: true })
  await run(root, process.execPath, [
    join(root, "node_modules/@medusajs/cli/cli.js"),
    "plugin:build",
  ])
}

async function checkTarball() {
  const packed = await npm(root, ["pack", "--json", "--ignore-scripts", "--pack-destination", host])
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf("[")))
  tarball = join(host, filename)
  const paths = files.map(({ path }) => path)
  const foreign = paths.filter(
    (path) =>
      !/^(\.medusa\/server\/src\/|package\.json$|README|LICENSE|CHANGELOG)/.test(path) ||
      /\.spec\.|__tests__|__fixtures__|\.env|medusa-config/.test(path)
  )
  if (foreign.length) throw new Error(`the tarball should not contain ${foreign.join(", ")}`)
  const missing = concreteExports(paths).filter(({ file }) => !paths.includes(file))
  if (missing.length) {
    throw new Error(`package.json exports what is not in the tarball: ${describe(missing)}`)
  }
  const untyped = concreteExports(paths).filter(
    ({ name, file }) =>
      file.endsWith(".js") && name !== "./admin" && !paths.includes(file.replace(/\.js$/, ".d.ts"))
  )
  if (untyped.length) throw new Error(`exports without types: ${describe(untyped)}`)
}

/** Each entry of package.json's exports, a pattern being one per folder that it matches. */
function concreteExports(paths) {
  return Object.entries(self.exports).flatMap(([name, target]) => {
    const targets = typeof target === "string" ? [target] : Object.values(target)
    return targets.flatMap((path) => {
      const file = path.replace(/^\.\//, "")
      if (!file.includes("*")) return [{ name, file }]
      const [before = "", after = ""] = file.split("*")
      return paths
        .filter((found) => found.startsWith(before) && found.endsWith(after))
        .map((found) => ({ found, match: found.slice(before.length, found.length - after.length) }))
        .filter(({ match }) => !match.includes("/"))
        .map(({ found, match }) => ({ name: name.replace("*", match), file: found }))
    })
  })
}

async function install() {
  const medusa = (names) => Object.fromEntries(names.map((name) => [`@medusajs/${name}`, MEDUSA]))
  const write = (name, content) =>
    writeFileSync(
      join(host, name),
      typeof content === "string" ? content : JSON.stringify(content, null, 2)
    )
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
  write("medusa-config.ts", hostConfig())
  mkdirSync(join(host, "src"), { recursive: true })
  // An earlier run's copy of the plugin must not stay.
  rmSync(join(host, "package-lock.json"), { force: true })
  rmSync(join(host, "node_modules", self.name), { recursive: true, force: true })
  await npm(host, ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"])
}

/** As README says: one `plugins` entry and the provider entries. */
function hostConfig() {
  return `import { defineConfig } from "@medusajs/framework/utils"

const reluv = {
  midtrans: { server_key: "SB-Mid-server-package-test", client_key: "SB-Mid-client-package-test" },
  biteship: { api_key: "biteship_test.package-test", webhook_header: "x-biteship", webhook_secret: "secret" },
  cloudinary: { cloud_name: "package-test", api_key: "1", api_secret: "secret" },
  policies: { seller_approval: "automatic", listing_moderation: "automatic" },
}

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000",
      jwtSecret: "package-test",
      cookieSecret: "package-test",
    },
  },
  plugins: [
    { resolve: "@medusajs/loyalty-plugin", options: {} },
    { resolve: "${self.name}", options: reluv },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "${self.name}/providers/payment-midtrans", id: "midtrans", options: reluv.midtrans },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          { resolve: "${self.name}/providers/fulfillment-biteship", id: "biteship", options: reluv.biteship },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          { resolve: "${self.name}/providers/file-cloudinary", id: "cloudinary", options: reluv.cloudinary },
        ],
      },
    },
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
}

async function checkExports() {
  const installed = join(host, "node_modules", self.name)
  const require = createRequire(join(host, "package.json"))
  const paths = filesBelow(installed)
  const nested = join(installed, "node_modules/@medusajs")
  if (existsSync(nested)) throw new Error(`npm nested a second Medusa in ${nested}`)
  const names = [...new Set(concreteExports(paths).map(({ name }) => name))]
  const wanted = names.filter((name) => name !== "./admin")
  for (const name of wanted) require.resolve(self.name + name.slice(1))
  const code = wanted
    .filter((name) => name !== "./package.json")
    .map((name) => `require(${JSON.stringify(self.name + name.slice(1))})`)
    .join("\n")
  await run(host, process.execPath, ["-e", `${code}\nprocess.exit(0)`])
}

async function migrate() {
  await medusa(["db:migrate", "--execute-all-links", "--execute-all-search"])
}

/** The command that README names; it tells the publishable key. */
async function setUp() {
  const output = await medusa([
    "exec",
    `./node_modules/${self.name}/.medusa/server/src/scripts/set-up.js`,
  ])
  publishableKey = /pk_[0-9a-f]{20,}/.exec(output)?.[0]
  if (!publishableKey) throw new Error(`the set-up command tells no key:\n${output.slice(-2_000)}`)
}

async function boot() {
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
  for (const until = Date.now() + 120_000; Date.now() < until; ) {
    if (server.exitCode !== null) break
    const answer = await fetch(`http://localhost:${PORT}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`the stock project does not boot with the plugin:\n${output.slice(-3_000)}`)
}

async function askRoute() {
  const answer = await fetch(`http://localhost:${PORT}/store/listings`, {
    headers: { "x-publishable-api-key": publishableKey },
  })
  const body = await answer.text()
  if (answer.status !== 200 || !Array.isArray(JSON.parse(body).listings)) {
    throw new Error(`GET /store/listings answers ${answer.status}: ${body.slice(0, 500)}`)
  }
}

async function askLoyalty() {
  const answer = await fetch(`http://localhost:${PORT}/admin/gift-cards`)
  if (answer.status !== 401) {
    throw new Error(`GET /admin/gift-cards without a token answers ${answer.status}, not 401`)
  }
}

function medusa(args) {
  return run(host, process.execPath, [join(host, "node_modules/@medusajs/cli/cli.js"), ...args])
}

function npm(cwd, args) {
  return run(cwd, process.platform === "win32" ? "npm.cmd" : "npm", args)
}

function run(cwd, command, args) {
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

function filesBelow(folder, prefix = "") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? entry.name === "node_modules"
        ? []
        : filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`]
  )
}

function describe(entries) {
  return entries.map(({ name, file }) => `${name} (${file})`).join(", ")
}
