/**
 * The example storefront, taken by itself as its README says: a copy of its folder, the client from the tarball, its
 * settings, its build, and then pages of a marketplace that somebody else runs. Nothing is done that is not told there.
 */
import { spawn } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { call, expectEqual, until } from "./http.mjs"
import { root, sandboxUrl, self, url } from "./project.mjs"

const example = join(root, "examples/storefront")
/** One of the project's `storeCors`. */
const PORT = "8000"
const address = `http://localhost:${PORT}`
/** What is no part of the folder that somebody copies. */
const MADE = new Set(["node_modules", ".next", "next-env.d.ts"])

const STEPS = [`npm install ../${self.name}-${self.version}.tgz`, "npm run build", "npm start"]

let server

/** @param {string} tarball of the package @param {string} key of the marketplace @param world with somebody who sells */
export async function runStorefront(tarball, key, { market, sellers: [seller] }) {
  const readme = readFileSync(join(example, "README.md"), "utf8")
  expectEqual("the steps of the storefront's README", stepsOf(readme), STEPS)
  const place = mkdtempSync(join(tmpdir(), "reluv-alone-"))
  const folder = join(place, "storefront")
  try {
    cpSync(example, folder, {
      recursive: true,
      filter: (path) => path === example || !MADE.has(basename(path)),
    })
    cpSync(tarball, join(place, `${self.name}-${self.version}.tgz`))
    await does(folder, STEPS[0])
    for (const one of ["framework", "medusa"]) {
      if (existsSync(join(folder, "node_modules/@medusajs", one))) {
        throw new Error(`the storefront got Medusa's server: @medusajs/${one}`)
      }
    }
    writeFileSync(join(folder, ".env.local"), settingsOf(readme, key))
    await does(folder, STEPS[1])
    const running = does(folder, STEPS[2], { PORT })
    running.catch(() => undefined)
    const up = () => fetch(`${address}/robots.txt`).then(isGood, () => false)
    await Promise.race([until("the storefront", up), running])
    const title = `Kebaya ${Date.now()}`
    await market.list(seller, title, 150_000)
    await expectPages(key, title)
  } finally {
    killStorefront()
    // Not all at once: connections that servers close meanwhile have to be seen as closed.
    await rm(place, { recursive: true, force: true })
  }
}

/** What people and browsers get: a page with a piece, its own page, a login that stays on the server. */
async function expectPages(key, title) {
  const piece = await until("its card", async () => {
    const { listings } = await call("/store/listings", { key })
    return listings.find((one) => one.title === title)
  })
  await expectText("/search", title)
  await expectText(`/listings/${piece.id}`, title)
  await expectText(`/en/shops/${piece.seller.handle}`, piece.seller.name)
  const { listings: seen } = await (await fetch(`${address}/api/store/listings`)).json()
  expectEqual("what a browser asks", seen[0]?.title, title)
  const missing = await fetch(`${address}/listings/lst_00000000000000000000000000`)
  expectEqual("a page of nothing", missing.status, 404)
  const login = await fetch(`${address}/api/store/accounts`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({
      email: `alone-${Date.now()}@example.com`,
      password: "a-long-test-password",
      first_name: "Sari",
      last_name: "Wulandari",
    }),
  })
  expectEqual("an account", login.status, 201)
  expectEqual("its tokens, as a script sees them", Object.keys(await login.json()), ["account"])
  const cookies = login.headers.getSetCookie()
  expectEqual("its cookies", cookies.filter((one) => /^reluv_\w+=.*HttpOnly/i.test(one)).length, 2)
  const cookie = cookies.map((one) => one.split(";")[0]).join("; ")
  const account = await fetch(`${address}/account`, { headers: { cookie } })
  if (!(await account.text()).includes("Halo, Sari")) throw new Error("the account has no page")
}

async function expectText(path, text) {
  const answer = await fetch(address + path)
  const page = await answer.text()
  if (!answer.ok || !page.includes(text)) {
    throw new Error(`${path} of the storefront answers ${answer.status}, without "${text}"`)
  }
}

/** The commands of the part that is about taking it by itself, in their order. */
function stepsOf(readme) {
  return [...partOf(readme).matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block.split("\n"))
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A line for each variable of the README's table; one that is new there has to be known here. */
function settingsOf(readme, key) {
  const values = {
    RELUV_URL: url,
    RELUV_PUBLISHABLE_KEY: key,
    STOREFRONT_URL: address,
    RELUV_PICTURE_ORIGINS: sandboxUrl,
    STOREFRONT_PROXIES: "0",
  }
  const told = [...partOf(readme).matchAll(/^ *\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expectEqual("the settings of the storefront's README", told, Object.keys(values))
  return told.map((name) => `${name}=${values[name]}`).join("\n")
}

function partOf(readme) {
  const [, part = ""] = /^## By itself[^\n]*\n([\s\S]*?)^## /m.exec(readme) ?? []
  return part
}

/** As in a terminal of somebody who has nothing set. */
function does(folder, command, more = {}) {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, PORT: _port, ...env } = process.env
  const [name, ...args] = command.split(" ")
  return new Promise((resolve, reject) => {
    // In a group of its own: npm hands no signal on to what it runs.
    const child = spawn(name, args, { cwd: folder, env: { ...env, ...more }, detached: true })
    let said = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said = (said + chunk).slice(-4_000)
      })
    }
    server = child
    child.on("error", reject)
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} failed:\n${said}`))
    )
  })
}

/** Also of what is being built. */
export function killStorefront() {
  if (server && server.exitCode === null && server.pid) process.kill(-server.pid, "SIGKILL")
}

function isGood(answer) {
  return answer.ok
}
