import { join } from "node:path"
import { untilAnswered } from "../lib/answer"
import { environmentWith } from "../lib/environment"
import type { Processes, ServerProcess } from "../lib/processes"
import { MEDUSA_CLI } from "../lib/setup"

/** Where servers of a build are started. */
export interface Site {
  root: string
  /** The folder with the configuration that servers are started with, where it is not the build's own. */
  project?: string
  processes: Processes
  env: Record<string, string>
}

export type Started = ServerProcess & { exited: Promise<string> }

/** A sandbox that reports to the server at `reports`. */
export async function sandboxAt(
  { root, processes, env }: Site,
  { folder, reports }: { folder: string; reports: string }
): Promise<void> {
  const sandbox = processes.server({
    name: "sandbox",
    command: process.execPath,
    args: ["--import", "tsx", join(root, "sandbox/main.ts")],
    cwd: root,
    env: {
      ...env,
      SANDBOX_STATE_FILE: join(folder, "sandbox.json"),
      SANDBOX_MIDTRANS_NOTIFICATION_URL: `${reports}/hooks/payment/midtrans_midtrans`,
      SANDBOX_BITESHIP_WEBHOOK_URL: `${reports}/hooks/biteship`,
      SANDBOX_IRIS_NOTIFICATION_URL: `${reports}/hooks/payouts/iris`,
    },
  })
  await untilAnswered({ ...sandbox, name: "The sandbox" }, [{ url: `${env.SANDBOX_URL}/` }])
}

/** A server that answers. */
export async function serverAt(
  site: Site,
  server: { name: string; port: number; node?: string[]; env?: Record<string, string> }
): Promise<Started> {
  const { name, port, node = [], env = {} } = server
  const started = site.processes.server({
    name,
    command: process.execPath,
    args: [...node, join(site.root, MEDUSA_CLI), "start"],
    cwd: site.project ?? site.root,
    env: { ...site.env, ...env, PORT: String(port) },
  })
  await untilAnswered({ ...started, name: "Medusa" }, [{ url: `http://localhost:${port}/health` }])
  return started
}

/** Of the servers of one database, and of the commands that prepare it. */
export function environmentOf(
  databaseUrl: string,
  folder: string,
  ports: { server: number; sandbox: number }
): Record<string, string> {
  const sandboxUrl = `http://localhost:${ports.sandbox}`
  return environmentWith({
    NODE_ENV: "test",
    DATABASE_URL: databaseUrl,
    PORT: String(ports.server),
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_URL: sandboxUrl,
    RELUV_PUBLIC_URL: `http://localhost:${ports.server}`,
    RELUV_SEED_FILE: join(folder, "seed.json"),
    RELUV_SEED: "set-up",
    RELUV_ADMIN: "off",
    MEDUSA_DISABLE_TELEMETRY: "true",
    // Never a vendor, whatever .env or the shell say.
    ...Object.fromEntries(
      Object.keys(process.env)
        .filter((name) => /^(MIDTRANS|BITESHIP|CLOUDINARY)_|^(REDIS_URL|NODE_OPTIONS)$/.test(name))
        .map((name) => [name, undefined])
    ),
  })
}
