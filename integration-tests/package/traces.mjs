/** OpenTelemetry as docs/operations.md says: a collector hears which routes were asked, and nothing of who asked. */
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { ask, until } from "./http.mjs"
import { boot, root, setEnvironment, stop, write } from "./project.mjs"

const SECRET = "an-operator-who-is-nobody"

export async function expectHarmlessTraces(key) {
  const page = readFileSync(`${root}/docs/operations.md`, "utf8")
  const part = page.split("\n## Traces\n")[1] ?? ""
  const [, block] = /^```ts\n([\s\S]*?)^```$/m.exec(part) ?? []
  if (!block) throw new Error("the page tells nothing of traces")
  const told = []
  const collector = createServer((request, response) => {
    request.setEncoding("utf8")
    request.on("data", (chunk) => told.push(chunk))
    request.on("end", () => response.end("{}"))
  })
  await new Promise((resolve) => collector.listen(0, "127.0.0.1", resolve))
  await stop()
  write("instrumentation.ts", block)
  setEnvironment("OTEL_EXPORTER_OTLP_ENDPOINT", `http://127.0.0.1:${collector.address().port}`)
  try {
    await boot()
    await ask("/store/listings?q=kenari", { key })
    await ask("/admin/reluv/tasks", { token: SECRET })
    const all = () => told.join("")
    await until("the traces", () =>
      ["/store/listings", "/admin/reluv/tasks"].every((route) => all().includes(route))
    )
    const leaks = [key, SECRET, "kenari", "x-publishable-api-key"].filter((word) =>
      all().includes(word)
    )
    if (leaks.length) throw new Error(`traces tell ${leaks.join(", ")}`)
  } finally {
    collector.closeAllConnections()
    collector.close()
  }
}
