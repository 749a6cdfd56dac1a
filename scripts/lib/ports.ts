import { connect, createServer, type Server } from "node:net"

/** Whether something already listens on a port of this machine, on any of its addresses. */
export async function isPortTaken(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0", "::"]) {
    const server = await listen(port, host)
    if (server === "EADDRINUSE") return true
    if (typeof server !== "string") await closed(server)
  }
  return false
}

/** A port and its guard; below the ports that systems give to outgoing connections. */
const GUARD_OFFSET = 20_000

/**
 * A port for a server that is started soon. Until this process ends nobody else who asks here gets it:
 * we listen on its guard meanwhile, which is one step for all processes of the machine, and which a
 * killed process gives back.
 */
export async function nextFreePort(from: number): Promise<number> {
  for (let port = from; port < from + 500; port++) {
    const guard = await listen(port + GUARD_OFFSET, "127.0.0.1")
    if (typeof guard === "string") continue
    // Looked at only now: nobody probes a port whose server is about to start.
    if (!(await isPortTaken(port))) {
      guard.unref()
      return port
    }
    guard.close()
  }
  throw new Error(`no free port between ${from} and ${from + 500}`)
}

/** Whether a server accepts connections there. */
export function canConnect(host: string, port: number, timeout_ms = 5_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeout_ms })
    const done = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once("connect", () => done(true))
    socket.once("error", () => done(false))
    socket.once("timeout", () => done(false))
  })
}

/** @returns the listening server, or the code of the error */
function listen(port: number, host: string): Promise<Server | string> {
  return new Promise((resolve) => {
    const server = createServer((connection) => connection.destroy())
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ port, host, exclusive: true }, () => resolve(server))
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
