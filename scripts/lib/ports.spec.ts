import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, type Server } from "node:net"
import { join } from "node:path"
import { isPortTaken, nextFreePort } from "./ports"

const FROM = 8_700

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, "127.0.0.1", () => resolve(server))
  })
}

describe("a free port", () => {
  it("is given once, though nobody listens on it yet", async () => {
    const ports = await Promise.all(Array.from({ length: 10 }, () => nextFreePort(FROM)))

    expect(new Set(ports).size).toBe(10)
    for (const port of ports) expect(await isPortTaken(port)).toBe(false)
  })

  it("is not one that somebody listens on", async () => {
    const port = await nextFreePort(FROM)
    const server = await listen(port + 1)

    expect(await nextFreePort(port + 1)).toBeGreaterThan(port + 1)
    server.close()
  })

  it("is free again when the process that asked for it was killed", async () => {
    const child = spawn(
      process.execPath,
      [
        "--require",
        "tsx/cjs",
        "--eval",
        `require(${JSON.stringify(join(__dirname, "ports.ts"))})
           .nextFreePort(${FROM + 600}).then(console.log)
         setInterval(() => {}, 1000)`,
      ],
      { stdio: ["ignore", "pipe", "inherit"] }
    )
    const [said] = await once(child.stdout, "data")
    const port = Number(String(said))
    expect(await nextFreePort(port)).toBeGreaterThan(port)

    child.kill("SIGKILL")
    await once(child, "exit")
    expect(await nextFreePort(port)).toBe(port)
  })
})
