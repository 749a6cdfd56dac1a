import type { FastifyError, FastifyInstance } from "fastify"
import { vendorOf } from "./calls"

/** A body the vendor's parser rejects, and paths it does not have, in each vendor's words. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) console.error(error)
    return reply.code(status).send(bodyFor(request.url, status, error.message))
  })
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(bodyFor(request.url, 404, `There is no ${request.method} ${request.url} here.`))
  )
}

function bodyFor(url: string, status: number, message: string): object {
  switch (vendorOf(url)) {
    case "midtrans":
      if (url.startsWith("/midtrans/snap/")) return { error_messages: [message] }
      return { status_code: String(status === 400 ? 413 : status), status_message: message }
    case "biteship":
      return { success: false, error: message, code: status * 100_000 + 1 }
    case "cloudinary":
      return { error: { message } }
    default:
      return { error: message }
  }
}
