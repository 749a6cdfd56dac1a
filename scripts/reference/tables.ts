import { ERROR_CODES, type ErrorCode } from "../../src/api/_contract/error-codes"
import { codesOf } from "../../src/api/_contract/refusals"
import type { Route, Who } from "../../src/api/_contract/route"
import { CORE_ORDER_ROUTES, PIECES_STAY_OUT } from "../../src/api/_core-orders/routes"
import { CONTRACT, type NamedRoute } from "../../src/api/contract"
import { MEMBER_ROLES, PERMISSION_NAMES, PERMISSIONS } from "../../src/domain/seller/permissions"
import { sellerStatus } from "../../src/domain/seller/seller-status"
import { COMPONENTS, type JsonSchema } from "./json-schema"
import type { OpenApi, Operation } from "./openapi"
import { fieldsOf, listOf, rowsOf, valueOf } from "./values"

const NOTE = "<!-- Written by `npm run reference` from the contracts in src/api. Change those. -->"

const WHO: Record<Exclude<Who, "member">, string> = {
  anyone: "anyone",
  cart: "anyone with the cart's id",
  customer: "customer",
  buyer: "its buyer",
  operator: "operator",
  vendor: "the vendor",
}

const AUDIENCES = {
  store: `# Store: \`/store/*\`

Needs \`x-publishable-api-key\`. *Customer* also needs \`authorization: Bearer <customer token>\`. *Its buyer* is that
customer or, where \`policies.guest_checkout\` is on, a guest with the \`x-purchase-token\` that completing the cart
answered.

Of Medusa's own routes, \`GET /store/products\` and \`GET /store/products/:id\` carry each product's \`listing\` with its
condition and seller, and \`GET /store/orders/:id\` shows a purchase to its buyer only. These refuse a cart with a
seller's piece, beside what Medusa refuses itself:

| Medusa's route | Refuses with |
| --- | --- |
| \`POST /store/carts\`, \`POST /store/carts/:id/line-items\`, \`POST /store/carts/:id/line-items/:line_id\` | \`QUANTITY_INVALID\` |
| \`POST /store/carts/:id/promotions\` | \`CODE_NOT_APPLICABLE\` |
| \`POST /store/payment-collections\` | \`CART_NOT_FOUND\`, \`CART_MIXED\`, \`GUEST_CHECKOUT_OFF\`, \`EMAIL_MISSING\`, \`AUTH_006\`, \`OWN_PIECE\`, \`CART_CHANGED\` |`,
  seller: `# Seller: \`/seller/*\`

Needs a customer's token of a member of a shop. Somebody who works for several shops names one in \`x-seller-id\`. No
publishable key.`,
  admin: `# Admin: \`/admin/reluv/*\`

Needs an operator's login or a secret API key, as all of Medusa's admin API.`,
  hooks: `# What vendors and mail programs call: \`/hooks/*\`

Midtrans, Biteship, and mail programs whose reader unsubscribes. Signatures are checked over the raw body.`,
}

/** The pages of docs/reference, by name. */
export function tablesOf(document: OpenApi): Record<string, string> {
  const pages = Object.entries(AUDIENCES).map(([audience, head]) => [
    `${audience}.md`,
    audiencePage(audience, head, document),
  ])
  return Object.fromEntries([
    ...pages,
    ["shapes.md", shapesPage(document)],
    ["errors.md", errorsPage()],
    ["permissions.md", permissionsPage()],
    ["medusa-orders.md", coreOrdersPage()],
  ])
}

function audiencePage(audience: string, head: string, document: OpenApi): string {
  const routes = CONTRACT.filter(({ path }) => path.startsWith(`/${audience}/`))
  const summary = table(
    ["Method and path", "Who", "What"],
    routes.map((route) => {
      const { name, says } = route
      return [`[\`${name}\`](#${anchor(name)})`, whoOf(route), says]
    })
  )
  const sections = routes.map((route) => section(route, operationOf(route, document), document))
  return page([head, summary, ...sections])
}

function section(route: NamedRoute, operation: Operation, document: OpenApi): string {
  const { name, says, notes, refuses = [], invalid } = route
  const query = operation.parameters.filter((parameter) => parameter.in === "query")
  const body = operation.requestBody?.content
  const schema = Object.values(body ?? {})[0]?.schema
  const rows = [
    ...query.flatMap(({ name, required, description, schema }) =>
      rowsOf(name, { description, ...schema }, required)
    ),
    ...(schema ? fieldsOf(resolved(schema, document)) : []),
  ]
  const kind = body?.["multipart/form-data"] ? "Multipart field" : schema ? "Field" : "Query"
  const codes = invalid ? [invalid, ...refuses] : refuses
  return [
    `## \`${name}\``,
    `${says}. For: ${whoOf(route)}. ${notes ?? ""}`.trim(),
    rows.length ? table([kind, "Value", ""], rows) : "",
    ...Object.entries(route.headers ?? {}).map(
      ([name, meaning]) => `Header \`${name}\`: ${meaning}.`
    ),
    answerOf(operation),
    codes.length ? `Refuses with ${listOf(codes)}.` : "",
  ]
    .filter(Boolean)
    .join("\n\n")
}

/** For a member: the roles that the route's permission lets in. */
function whoOf(route: Route): string {
  if (route.who !== "member") return WHO[route.who]
  const { roles } = PERMISSIONS[route.may]
  return roles.length === MEMBER_ROLES.length ? "each member" : roles.join(", ")
}

function answerOf({ responses }: Operation): string {
  const [status, good] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? []
  const [type, content] = Object.entries(good?.content ?? {})[0] ?? []
  if (!content || type !== "application/json") return `Answers ${status}, \`${type}\`.`
  return `Answers ${status}, ${valueOf(content.schema)}.`
}

function shapesPage({ components }: OpenApi): string {
  const shapes = Object.entries(components.schemas).filter(([name]) => !name.endsWith("Body"))
  const sections = shapes.map(([name, schema]) =>
    [
      `## ${name}`,
      schema.description ? `${schema.description}.` : "",
      table(["Field", "Value", ""], fieldsOf(schema, true)),
    ].join("\n\n")
  )
  const head = `# Shapes

What answers are made of. \`?\` marks what may be absent. The same as types: \`medusa-plugin-reluv/types\`.`
  return page([head, ...sections])
}

function errorsPage(): string {
  const users = (code: ErrorCode) => CONTRACT.filter((route) => codesOf(route).includes(code))
  const told = Object.entries(ERROR_CODES).map(([code, [status, meaning]]) => {
    const routes = users(code as ErrorCode)
    const where =
      routes.length > 4
        ? `${routes.length} routes`
        : routes.map(({ name }) => `\`${name}\``).join(", ")
    return [`\`${code}\``, status ? String(status) : "–", meaning, where]
  })
  const head = `# Error codes

An error answers \`{ code, type, message }\`. Switch on \`code\`; the message is for people. Codes never change. Errors of
Medusa itself keep Medusa's shape and may lack a code of ours. A code without a route is told by Medusa's own routes,
such as those of carts and payments, or by a provider.`
  return page([head, table(["Code", "HTTP", "Meaning", "Told by"], told)])
}

function permissionsPage(): string {
  const mark = (is: boolean) => (is ? "yes" : "–")
  const rows = PERMISSION_NAMES.map((permission) => {
    const { says, roles, states } = PERMISSIONS[permission]
    const has = (list: readonly string[]) => (item: string) => mark(list.includes(item))
    return [
      `\`${permission}\``,
      says,
      ...MEMBER_ROLES.map(has(roles)),
      ...sellerStatus.statuses.map(has(states)),
    ]
  })
  const used = CONTRACT.flatMap((route) =>
    route.who === "member" ? [[`\`${route.name}\``, `\`${route.may}\``]] : []
  )
  const head = `# Who may do what in a shop

Each route under \`/seller\` needs one permission: the role of whoever asks has to have it, and the shop has to be in a
state that allows it. A role that lacks it is refused with \`SELLER_ROLE_FORBIDDEN\`, a state with
\`SELLER_STATUS_FORBIDDEN\`; nothing is changed. \`GET /seller/me\` answers \`may\`: all that whoever asks may do now.`
  return page([
    head,
    table(["Permission", "Lets somebody", ...MEMBER_ROLES, ...sellerStatus.statuses], rows),
    "## Routes",
    table(["Route", "Needs"], used),
  ])
}

function coreOrdersPage(): string {
  const rows = CORE_ORDER_ROUTES.flatMap(({ what, purchase, refuses, routes }) =>
    routes
      .flatMap(([, names]) => names)
      .map((name) => {
        const stays = PIECES_STAY_OUT.includes(name) ? "; a seller's piece is kept out" : ""
        const codes = [refuses, stays && "PIECE_NEEDS_CHECKOUT"].filter(Boolean)
        return [
          `\`${name}\``,
          what,
          `${purchase}${stays}`,
          codes.map((code) => `\`${code}\``).join(", "),
        ]
      })
  )
  const head = `# Medusa's order routes and purchases

A purchase is an order with seller orders. Medusa's own routes would change its money, its pieces or its lines behind
them, so each is refused with a code and a sentence that says where to go, or is followed by a flow of Reluv's. An order
without seller orders is Medusa's own on all of them. \`npm run check\` compares this table with the installed Medusa, and
the flow tests try each route on a purchase that is paid, processing, shipped and delivered.

Workflows that your own code runs are not asked: take Reluv's, or end what you began.`
  return page([head, table(["Route of Medusa", "For", "A purchase", "Code"], rows)])
}

function resolved(schema: JsonSchema, { components }: OpenApi): JsonSchema {
  return (schema.$ref && components.schemas[schema.$ref.slice(COMPONENTS.length)]) || schema
}

function operationOf({ method, path }: NamedRoute, { paths }: OpenApi): Operation {
  const found = paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()]
  if (!found) throw new Error(`${method} ${path} is not in the document`)
  return found
}

/** As GitHub makes it of a heading in back-ticks. */
function anchor(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(" ", "-")
    .replaceAll(/[^a-z0-9_-]/g, "")
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

function page(parts: string[]): string {
  return `${[NOTE, ...parts].join("\n\n")}\n`
}
