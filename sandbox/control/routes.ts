import type { FastifyInstance, FastifyRequest } from "fastify"
import { filled, object } from "../core/json"
import { refuseForeignPages } from "../core/same-origin"
import type { Sandbox } from "../core/sandbox"
import { mailControl } from "../mail/control"
import { phoneControl } from "../phone/routes"
import { biteshipControl } from "./biteship"
import { deliveryView } from "./deliveries"
import { irisControl } from "./iris"
import { midtransControl } from "./midtrans"
import { controlPage } from "./page"
import { Problem } from "./problem"
import { changeSettings, settingsView } from "./settings"

/** The control API under `/_control` and the page at `/`. */
export function controlRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get("/", async (request, reply) =>
    reply.type("text/html; charset=utf-8").send(controlPage(sandbox, object(request.query)))
  )

  void app.register(
    async (control) => {
      control.addHook("preHandler", async (request) => refuseForeignPages(request))
      control.setErrorHandler((error, request, reply) => {
        if (!(error instanceof Problem)) throw error
        if (isForm(request))
          return reply.redirect(`/?problem=${encodeURIComponent(error.message)}`, 303)
        return reply.code(error.status).send({ error: error.message })
      })
      // A button of the page sends a form and goes back to where it was pressed.
      control.addHook("onSend", async (request, reply, payload) => {
        if (!isForm(request) || reply.statusCode !== 200) return payload
        void reply.code(303).header("location", backTo(request)).removeHeader("content-type")
        return ""
      })

      control.get("/health", async () => ({ status: "ok", url: sandbox.url() }))

      control.get("/calls", async (request) => {
        const { vendor, path, method } = object(request.query)
        const calls = sandbox.calls.find({
          vendor: filled(vendor) ?? "",
          path: filled(path) ?? "",
          method: filled(method) ?? "",
        })
        return { count: calls.length, calls }
      })
      control.delete("/calls", async () => {
        sandbox.calls.clear()
        return { count: 0 }
      })

      control.get("/deliveries", async (request) => {
        const { vendor } = object(request.query)
        const all = sandbox.state.deliveries.filter(
          (one) => !filled(vendor) || one.vendor === vendor
        )
        return { deliveries: all.map(deliveryView) }
      })

      control.get("/faults", async () => ({ faults: sandbox.faults.all() }))
      control.post("/faults", async (request) => {
        const fault = sandbox.faults.add(object(request.body))
        if (typeof fault === "string") throw new Problem(400, fault)
        return { fault }
      })
      const clearFaults = async () => {
        sandbox.faults.clear()
        return { faults: [] }
      }
      control.delete("/faults", clearFaults)
      control.post("/faults/clear", clearFaults)

      control.get("/settings", async () => settingsView(sandbox))
      control.post("/settings", async (request) => {
        changeSettings(sandbox, object(request.body))
        return settingsView(sandbox)
      })

      control.post("/reset", async () => {
        sandbox.reset()
        return { status: "empty" }
      })

      midtransControl(control, sandbox)
      irisControl(control, sandbox)
      phoneControl(control, sandbox)
      mailControl(control, sandbox)
      biteshipControl(control, sandbox)
    },
    { prefix: "/_control" }
  )
}

function isForm(request: FastifyRequest): boolean {
  return (request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")
}

function backTo(request: FastifyRequest): string {
  const from = request.headers.referer
  return from && URL.canParse(from) ? new URL(from).pathname : "/"
}
