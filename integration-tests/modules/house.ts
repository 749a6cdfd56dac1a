import { readdirSync } from "node:fs"
import { join } from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import { MedusaApp, MedusaAppMigrateUp, MedusaModule } from "@medusajs/framework/modules-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  isSharedConnectionSymbol,
  Modules,
  ModulesSdkUtils,
} from "@medusajs/framework/utils"
import { urlOf } from "./tables"

const MODULES = join(__dirname, "../../src/modules")

/** What goes over Medusa's bus, in order; an emission may be made to wait or to fail. */
export type Bus = { emit(messages: { name: string; data: object }[]): Promise<void> }

export type House = { container: MedusaContainer; close(): Promise<void> }

/** A module of Medusa's: its package, or that with its providers. */
type CoreModule = string | { resolve: string; providers: readonly object[] }

/**
 * All of our modules with tables, on one database: for what needs several. Of Medusa's own only those that
 * are named, by their key and package, with their tables.
 */
export async function openHouse(
  database: string,
  bus: Bus,
  core: Record<string, CoreModule> = {}
): Promise<House> {
  const clientUrl = urlOf(database)
  const connection = ModulesSdkUtils.createPgConnection({ clientUrl })
  const logger = { info() {}, warn() {}, error: console.error, debug() {} }
  const shared = {
    [ContainerRegistrationKeys.PG_CONNECTION]: connection,
    [ContainerRegistrationKeys.LOGGER]: logger,
    // A workflow lets its events go, or drops them, as it ends.
    [Modules.EVENT_BUS]: Object.assign(bus, {
      releaseGroupedEvents: async () => undefined,
      clearGroupedEvents: async () => undefined,
    }),
  }
  process.env.LOG_LEVEL = "error"
  const folders = readdirSync(MODULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "reluv")
    .map(({ name }) => name)
  const configOf = (modules: Record<string, CoreModule>) =>
    Object.fromEntries(
      Object.entries(modules).map(([key, module]) => {
        const { resolve, ...options } = typeof module === "string" ? { resolve: module } : module
        const shared = { database: { clientUrl }, [isSharedConnectionSymbol]: true }
        return [key, { resolve, options: { ...shared, ...options } }]
      })
    )
  if (Object.keys(core).length > 0) {
    await MedusaAppMigrateUp({
      modulesConfig: configOf(core),
      sharedResourcesConfig: { database: { clientUrl } },
      injectedDependencies: shared,
    })
  }
  const ours = Object.fromEntries(
    folders.map((folder) => [`reluv_${folder.replaceAll("-", "_")}`, join(MODULES, folder)])
  )
  const app = await MedusaApp({
    modulesConfig: configOf({ ...ours, ...core }),
    injectedDependencies: shared,
  })
  await app.onApplicationStart()
  const container = createMedusaContainer()
  for (const [name, value] of Object.entries({ ...shared, ...app.modules })) {
    container.register(name, asValue(value))
  }
  return {
    container,
    close: async () => {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      await connection.destroy()
      MedusaModule.clearInstances()
    },
  }
}
