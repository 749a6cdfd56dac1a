import type { FastifyRequest } from "fastify"

/** Another site open in the same browser must not press the sandbox's buttons. */
export function refuseForeignPages(request: FastifyRequest): void {
  const { origin, host } = request.headers
  if (!origin || request.method === "GET") return
  if (URL.canParse(origin) && new URL(origin).host === host) return
  throw Object.assign(new Error("This can be done from the sandbox's own pages only."), {
    statusCode: 403,
  })
}
