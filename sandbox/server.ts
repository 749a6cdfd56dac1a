import { tmpdir } from "node:os"
import { join } from "node:path"
import formbody from "@fastify/formbody"
import multipart from "@fastify/multipart"
import fastify, { type FastifyInstance } from "fastify"
import { biteshipRoutes } from "./biteship/routes"
import { chatPages } from "./chat/routes"
import { cloudinaryRoutes } from "./cloudinary/routes"
import { controlRoutes } from "./control/routes"
import { CallLog } from "./core/calls"
import { createClock } from "./core/clock"
import { DeliveryQueue } from "./core/deliveries"
import { answerErrors } from "./core/errors"
import { FaultList } from "./core/faults"
import { watchCalls } from "./core/hooks"
import { uuid } from "./core/ids"
import type { Sandbox } from "./core/sandbox"
import {
  DEFAULT_KEYS,
  DEFAULT_SETTINGS,
  type SandboxKeys,
  type SandboxSettings,
} from "./core/settings"
import { emptyState } from "./core/state"
import { Store } from "./core/store"
import { SANDBOX_HOST } from "./defaults"
import { settlePayouts } from "./iris/payouts"
import { irisRoutes } from "./iris/routes"
import { livePages } from "./live/routes"
import { facebookRoutes } from "./logins/facebook"
import { googleRoutes } from "./logins/google"
import { MailServer } from "./mail/mail-server"
import { Mailbox } from "./mail/mailbox"
import { mailPages } from "./mail/pages"
import { storefrontPages } from "./mail/storefront"
import { GOOD_MOOD } from "./mail/types"
import { meilisearchRoutes } from "./meilisearch/routes"
import { coreRoutes } from "./midtrans/core-routes"
import { expireDue } from "./midtrans/expiry"
import { paymentPageRoutes } from "./midtrans/page-routes"
import { confirmDueRefunds } from "./midtrans/refunds"
import { snapRoutes } from "./midtrans/snap-routes"
import { phoneRoutes } from "./phone/routes"
import { rajaOngkirRoutes } from "./rajaongkir/routes"

export interface SandboxOptions {
  /** 0 (the default) takes any free port. */
  port?: number
  /** Of the mail server; 0 (the default) takes any free port. */
  smtpPort?: number
  host?: string
  /** How others reach the sandbox; by default `http://host:port`. */
  publicUrl?: string
  /** JSON file that outlives the process. Without it everything is forgotten at the end. */
  stateFile?: string
  keys?: Partial<SandboxKeys>
  settings?: Partial<SandboxSettings>
}

export interface RunningSandbox {
  /** Without a trailing slash. */
  url: string
  /** Where the mail server listens. */
  smtpPort: number
  /** Writes the state and ends; open retries are tried again at the next start. */
  close(): Promise<void>
}

const TICK_MS = 250
const MAX_BODY_BYTES = 25 * 1_024 * 1_024

/** Starts the pretended vendors. Rejects when a port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  let url = options.publicUrl?.replace(/\/$/, "")
  const store = new Store(options.stateFile, join(tmpdir(), `reluv-sandbox-media-${uuid()}`))
  const { sandbox, deliveries } = assemble(store, options, () => url ?? "")
  const app = fastify({ bodyLimit: MAX_BODY_BYTES, routerOptions: { maxParamLength: 500 } })
  acceptBodies(app)
  watchCalls(app, sandbox)
  answerErrors(app)
  snapRoutes(app, sandbox)
  coreRoutes(app, sandbox)
  irisRoutes(app, sandbox)
  paymentPageRoutes(app, sandbox)
  biteshipRoutes(app, sandbox)
  cloudinaryRoutes(app, sandbox)
  facebookRoutes(app, sandbox)
  googleRoutes(app, sandbox)
  phoneRoutes(app, sandbox)
  rajaOngkirRoutes(app, sandbox)
  meilisearchRoutes(app)
  mailPages(app, sandbox)
  chatPages(app)
  livePages(app)
  storefrontPages(app)
  controlRoutes(app, sandbox)

  await sandbox.mailServer.open()
  const address = await app.listen({ port: options.port ?? 0, host: options.host ?? SANDBOX_HOST })
  // The name that everything else says, and image optimisers of storefronts allow.
  url ??= address.replace(/\/\/(?:127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?=:)/, "//localhost")
  const ticker = setInterval(() => {
    expireDue(sandbox)
    confirmDueRefunds(sandbox)
    settlePayouts(sandbox)
    deliveries.retryDue()
  }, TICK_MS)
  ticker.unref()

  return {
    url,
    smtpPort: sandbox.mailServer.port,
    async close() {
      clearInterval(ticker)
      deliveries.close()
      app.server.closeAllConnections()
      await app.close()
      await sandbox.mailServer.close()
      await store.close()
    },
  }
}

function assemble(store: Store, options: SandboxOptions, url: () => string) {
  const clock = createClock()
  clock.offsetMs = store.state.clock_offset_ms
  const keys = { ...DEFAULT_KEYS, ...options.keys }
  const initial = { ...DEFAULT_SETTINGS, ...options.settings }
  const deliveries = new DeliveryQueue({
    clock,
    deliveries: () => store.state.deliveries,
    changed: () => store.changed(),
    intervals: () => sandbox.settings.retry_intervals_ms,
  })
  const mailbox = new Mailbox({
    clock,
    mails: () => store.state.mails,
    changed: () => store.changed(),
  })
  const mailServer = new MailServer({
    host: options.host ?? SANDBOX_HOST,
    port: options.smtpPort ?? 0,
    take: (mail) => mailbox.take(mail),
  })
  const sandbox: Sandbox = {
    keys,
    settings: { ...initial },
    get state() {
      return store.state
    },
    clock,
    deliveries,
    calls: new CallLog(),
    faults: new FaultList(),
    mailbox,
    mailServer,
    mediaDir: store.mediaDir,
    url,
    changed: () => store.changed(),
    reset() {
      store.state = emptyState()
      clock.offsetMs = 0
      sandbox.settings = { ...initial }
      sandbox.calls.clear()
      sandbox.faults.clear()
      void mailServer.behave(GOOD_MOOD)
      store.changed()
    },
  }
  return { sandbox, deliveries }
}

/** JSON also when it is empty: some clients send the header without a body. */
function acceptBodies(app: FastifyInstance): void {
  void app.register(formbody, { bodyLimit: MAX_BODY_BYTES })
  void app.register(multipart, {
    limits: { fileSize: MAX_BODY_BYTES, fieldSize: MAX_BODY_BYTES, files: 1 },
  })
  app.removeContentTypeParser("application/json")
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    const written = String(body).trim()
    if (written === "") return done(null, undefined)
    try {
      return done(null, JSON.parse(written))
    } catch {
      return done(Object.assign(new Error("The request body is malformed."), { statusCode: 400 }))
    }
  })
}
