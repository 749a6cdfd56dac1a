import {
  type DmlEntity,
  defineJoinerConfig,
  MedusaServiceModelObjectsSymbol,
  pluralize,
  upperCaseFirst,
} from "@medusajs/framework/utils"

type Models = Record<string, DmlEntity<never, never>>
/** A class that extends `MedusaService({ … })`. */
type ServiceClass = { prototype: object; [MedusaServiceModelObjectsSymbol]?: Models }

/**
 * Names a module's entities in the query graph as their tables are named: `reluv_listing`. Medusa takes
 * the short name, which any other plugin may take too, and then the project does not boot. The service's
 * own methods keep it: `listListings`.
 */
export function withGraphNames<Service extends object>(key: string, service: Service): Service {
  const { prototype, [MedusaServiceModelObjectsSymbol]: entities = {} } = service as ServiceClass
  const models = Object.values(entities)
  const alias = models.map((model) => {
    const { tableName } = model.parse()
    const entity = upperCaseFirst(model.name)
    const methodSuffix = pluralize(entity)
    return { name: [tableName, pluralize(tableName)], entity, args: { methodSuffix } }
  })
  const config = defineJoinerConfig(key, { models, alias })
  Object.assign(prototype, { __joinerConfig: () => config })
  return service
}
