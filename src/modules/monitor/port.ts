import { createServer, type Server } from "node:http"

/** What is said to whoever watches. */
export type MonitorAnswer = { status: number; type: string; body: string }

/** Who asks, as far as it matters: a request that came through a proxy is nobody's of this machine. */
export type Watcher = { path: string; token: string | null; address: string; is_forwarded: boolean }

type Asked = {
  url?: string
  headers: Record<string, string | string[] | undefined>
  socket: { remoteAddress?: string }
}

export function watcherOf({ url = "", headers, socket }: Asked, path = url): Watcher {
  const [, token = null] = /^Bearer (\S+)$/.exec(String(headers.authorization ?? "")) ?? []
  return {
    path: path.replace(/\?.*$/, ""),
    token,
    address: socket.remoteAddress ?? "",
    is_forwarded: Boolean(headers["x-forwarded-for"] ?? headers.forwarded),
  }
}

/** A port of its own that answers nothing else; what goes wrong with it stops nobody who sells. */
export function openPort(
  { port, host }: { port: number; host: string },
  answer: (watcher: Watcher) => Promise<MonitorAnswer>,
  onError: (error: Error) => void
): Server {
  const server = createServer((req, res) => {
    answer(watcherOf(req)).then(
      ({ status, type, body }) => {
        res.writeHead(status, { "content-type": type, "cache-control": "no-store" })
        res.end(req.method === "HEAD" ? undefined : body)
      },
      (error: Error) => {
        onError(error)
        res.writeHead(500).end()
      }
    )
  })
  server.on("error", onError)
  server.listen(port, host)
  return server.unref()
}
