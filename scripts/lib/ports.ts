import { connect, createServer } from "node:net"

/** Whether something already listens on a port of this machine, on any of its addresses. */
export async function isPortTaken(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0", "::"]) {
    if ((await tryToListen(port, host)) === "EADDRINUSE") return true
  }
  return false
}

export async function nextFreePort(from: number, avoid: readonly number[] = []): Promise<number> {
  for (let port = from; port < from + 500; port++) {
    if (!avoid.includes(port) && !(await isPortTaken(port))) return port
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

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
