import type { FastifyInstance } from "fastify"
import { filled, object } from "../core/json"
import { refuseForeignPages } from "../core/same-origin"
import type { Sandbox } from "../core/sandbox"
import { expireDue } from "./expiry"
import { methodsNamed } from "./methods"
import { notify } from "./notifications"
import { notFoundPage, paymentPage } from "./page"
import { isOpen, offeredMethods } from "./session"
import {
  attemptsOf,
  isPaid,
  markChallenged,
  markClosed,
  markPaid,
  openTransaction,
} from "./transactions"
import type { SnapSession, Transaction } from "./types"

type ByToken = { Params: { token: string } }
const HTML = "text/html; charset=utf-8"

/** `GET redirect_url` and its buttons: the customer in front of the payment page. */
export function paymentPageRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(
    async (pages) => {
      pages.addHook("preHandler", async (request) => {
        refuseForeignPages(request)
        expireDue(sandbox)
      })

      pages.get<ByToken>("/:token", async (request, reply) => {
        void reply.type(HTML)
        const session = sandbox.state.sessions.get(request.params.token)
        if (!session) return reply.code(404).send(notFoundPage())
        const { choose, problem } = object(request.query)
        const shown = shownAttempt(sandbox, session)
        const another = filled(choose) && shown?.status === "pending"
        const tx = another ? undefined : shown
        return paymentPage({ session, tx, now: sandbox.clock.now(), problem: filled(problem) })
      })

      pages.post<{ Params: { token: string; action: string } }>(
        "/:token/:action",
        async (request, reply) => {
          const { token, action } = request.params
          const session = sandbox.state.sessions.get(token)
          if (!session) return reply.code(404).type(HTML).send(notFoundPage())
          const body = object(request.body)
          const problem =
            action === "choose"
              ? choose(sandbox, session, filled(body.method))
              : press(sandbox, filled(body.transaction), action, session)
          const here = `/midtrans/snap/v4/redirection/${token}`
          if (problem) return reply.redirect(`${here}?problem=${encodeURIComponent(problem)}`, 303)
          return reply.redirect(finishUrl(sandbox, session, action) ?? here, 303)
        }
      )
    },
    { prefix: "/midtrans/snap/v4/redirection" }
  )
}

/** The attempt of this token that matters: the paid one, otherwise the newest. */
function shownAttempt(sandbox: Sandbox, session: SnapSession): Transaction | undefined {
  const attempts = attemptsOf(sandbox, session.order_id)
  return attempts.findLast(isPaid) ?? attempts.findLast((tx) => tx.token === session.token)
}

function choose(
  sandbox: Sandbox,
  session: SnapSession,
  name: string | undefined
): string | undefined {
  const [id] = methodsNamed(name ? [name] : [])
  if (!id || !offeredMethods(session).includes(id)) return "Cara pembayaran ini tidak tersedia."
  if (!isOpen(session, sandbox.clock.now())) return "Waktu pembayaran sudah habis."
  if (attemptsOf(sandbox, session.order_id).some(isPaid)) return "Pesanan ini sudah dibayar."
  const tx = openTransaction(sandbox, session, id)
  // A card is reported when the bank has answered.
  if (id !== "credit_card") void notify(sandbox, tx)
  return undefined
}

function press(
  sandbox: Sandbox,
  transactionId: string | undefined,
  action: string,
  session: SnapSession
): string | undefined {
  const tx = sandbox.state.transactions.get(transactionId ?? "")
  if (tx?.token !== session.token || tx.status !== "pending") return "Transaksi ini sudah berakhir."
  if (action === "pay") markPaid(sandbox, tx, session.card_type)
  else if (action === "challenge" && tx.method === "credit_card") markChallenged(sandbox, tx)
  else if (action === "deny" || action === "expire") markClosed(sandbox, tx, action)
  else return "Tombol ini tidak dikenal."
  void notify(sandbox, tx)
  return undefined
}

/** Where Snap sends the browser after paying, with the order in the query; no proof of payment. */
function finishUrl(sandbox: Sandbox, session: SnapSession, action: string): string | undefined {
  const tx = shownAttempt(sandbox, session)
  const done = action === "pay" || action === "challenge"
  if (!done || !tx || !session.finish_url || !URL.canParse(session.finish_url)) return undefined
  const url = new URL(session.finish_url)
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined
  url.searchParams.set("order_id", session.order_id)
  url.searchParams.set("status_code", tx.fraud_status === "challenge" ? "201" : "200")
  url.searchParams.set("transaction_status", tx.status)
  return url.toString()
}
