import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type Sql, type SqlContext, singleSql, sqlIn } from "./sql"

type SqlFunction = (sql: Sql, input: never) => Promise<unknown>

/** A module's SQL, by the name of the method that it becomes; usually `{ ...claims, ...attempts }`. */
type SqlFunctions = Record<string, SqlFunction>

/** What each function is as a method: without its `sql`, with the context of a running transaction. */
type SqlMethods<Functions extends SqlFunctions> = {
  [Name in keyof Functions]: Functions[Name] extends (sql: Sql, input: infer Input) => infer Answer
    ? (input: Input, context?: SqlContext) => Answer
    : never
}

type ServiceClass = new (...given: never[]) => object

type WithMethods<Service extends ServiceClass, Methods> = Omit<Service, "prototype"> & {
  new (...given: ConstructorParameters<Service>): InstanceType<Service> & Methods
}

/** The context comes after the input. */
const CONTEXT = 1

/**
 * Gives a service a method for each `(sql, input) => answer`. The method runs it in a transaction: its
 * own, or the one that it is handed as `context`, so that it can change together with others. Those of
 * `single` open none: each of their statements is whole by itself.
 */
export function withSql<
  Service extends ServiceClass,
  Functions extends SqlFunctions,
  Single extends SqlFunctions = Record<never, never>,
>(
  service: Service,
  functions: Functions,
  single?: Single
): WithMethods<Service, SqlMethods<Functions> & SqlMethods<Single>> {
  for (const [name, run] of Object.entries(functions))
    addMethod(service, name, InjectTransactionManager(), (context) =>
      run.bind(null, sqlIn(context))
    )
  for (const [name, run] of Object.entries(single ?? {}))
    addMethod(service, name, InjectManager(), (context) => run.bind(null, singleSql(context)))
  return service as unknown as WithMethods<Service, SqlMethods<Functions> & SqlMethods<Single>>
}

function addMethod(
  service: ServiceClass,
  name: string,
  inject: ReturnType<typeof InjectManager>,
  runIn: (context: SqlContext) => (input: never) => Promise<unknown>
): void {
  const { prototype } = service as { prototype: object }
  if (name in prototype) throw new Error(`the service has a method "${name}" already`)
  const method = {
    configurable: true,
    writable: true,
    value(input: never, context: SqlContext) {
      return runIn(context)(input)
    },
  }
  MedusaContext()(prototype, name, CONTEXT)
  inject(prototype, name, method)
  Object.defineProperty(prototype, name, method)
}
