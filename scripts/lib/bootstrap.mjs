/**
 * What must be true before any package of ours can be loaded: the right Node, a writable folder,
 * installed packages. Plain JavaScript without dependencies.
 */
import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { userInfo } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Ends with one sentence that says what to do. */
export function giveUp(sentence) {
  console.error(`\n✗ ${sentence}`)
  process.exit(1)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!good) {
    giveUp(
      `Reluv needs Node 20.19 or newer, or 22.12 or newer; this is ${process.version}. Install one from https://nodejs.org and run the command again.`
    )
  }
}

export function checkWritable() {
  const folders = ["", ".reluv", ".reluv/logs", ".medusa", ".cache"].map((name) => join(root, name))
  for (const folder of folders) {
    const probe = join(folder, `.write-test-${process.pid}`)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(probe, "")
      rmSync(probe)
    } catch (error) {
      giveUp(
        `${folder} cannot be written to (${error.code ?? error.message}). Make it yours with: sudo chown -R ${userInfo().username} "${root}"`
      )
    }
  }
}

/** Runs `npm ci` in a folder when its node_modules is not what its package-lock.json asks for. */
export async function installPackages(progress, { folder = root, about = "two minutes" } = {}) {
  if (packagesAreInstalled(folder)) return
  await progress.step(`Installing packages (npm ci, about ${about})`, () => npmCi(folder))
}

function packagesAreInstalled(folder) {
  const installed = join(folder, "node_modules/.package-lock.json")
  if (!existsSync(installed)) return false
  try {
    // npm writes this file last, so an interrupted install has none.
    const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages
    const found = JSON.parse(readFileSync(installed, "utf8")).packages
    return Object.entries(wanted).every(
      ([path, { version, optional, link }]) =>
        path === "" || link || found[path]?.version === version || (optional && !found[path])
    )
  } catch {
    return false
  }
}

function npmCi(folder) {
  // Under `npm start` npm tells where it is; else it is on the path.
  const npm = process.env.npm_execpath?.endsWith(".js")
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === "win32" ? "npm.cmd" : "npm"]
  const [command, ...before] = npm
  const args = [...before, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    })
    let output = ""
    const remember = (chunk) => {
      output = (output + chunk).slice(0, 20_000)
    }
    child.stdout.on("data", remember)
    child.stderr.on("data", remember)
    const stop = (signal) => {
      try {
        // npm and everything it started
        if (child.pid) process.kill(-child.pid, "SIGTERM")
      } catch {
        child.kill()
      }
      console.error("\n✗ Stopped while installing packages; the next start installs them again.")
      process.exit(signal === "SIGINT" ? 130 : 143)
    }
    process.on("SIGINT", stop)
    process.on("SIGTERM", stop)
    process.on("SIGHUP", stop)
    child.on("error", (error) =>
      reject(new Error(`npm could not be started (${error.message}). Install npm and try again.`))
    )
    child.on("exit", (code) => {
      process.off("SIGINT", stop)
      process.off("SIGTERM", stop)
      process.off("SIGHUP", stop)
      if (code === 0) return resolve()
      const reason = output
        .split("\n")
        .filter((line) => line.trim() && !/A complete log/.test(line))
      reject(
        new Error(
          `npm ci failed: ${reason.slice(0, 3).join(" ").slice(0, 400)}. Check the network and the free disk space, then run the command again.`
        )
      )
    })
  })
}
