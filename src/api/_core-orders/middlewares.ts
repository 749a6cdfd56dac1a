import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { isPurchaseOrder } from "../../workflows/checkout/cut/is-purchase-order"
import { requireOwnPurchase } from "../_http/own-order"
import { cancelUnpaid, isOver, staysInPlace } from "./allowances"
import { type CoreOrderErrorCode, CoreOrderErrors } from "./errors"
import { holdsPieces } from "./pieces"
import { CORE_ORDER_ROUTES, PIECES_STAY_OUT, type RouteName } from "./routes"
import { ofLineItem, type WhichOrder } from "./which-order"

/** Where a refusal has its exceptions: whether this request may go on, or was answered already. */
type Allowance = (
  req: MedusaRequest,
  res: MedusaResponse,
  order_id: string
) => Promise<"goes on" | "answered" | "refused">

const ALLOWANCES: Partial<Record<CoreOrderErrorCode, Allowance>> = {
  CANCEL_ITS_PARTS: cancelUnpaid,
  PARTS_GO_ON: isOver,
  PLACE_WAS_PRICED: staysInPlace,
}

/** What stands before Medusa's own routes about orders, by the table. */
export const middlewaresOfCoreOrderRoutes: MiddlewareRoute[] = CORE_ORDER_ROUTES.flatMap(
  ({ refuses, routes }) =>
    refuses === null
      ? []
      : routes.flatMap(([which, names]) =>
          names.map((name) => ({
            ...matcherOf(name),
            middlewares: [
              refusing(refuses, which),
              ...(PIECES_STAY_OUT.includes(name) ? [refusePieces] : []),
            ],
          }))
        )
)

function matcherOf(name: RouteName): Pick<MiddlewareRoute, "methods" | "matcher"> {
  const [method, matcher = ""] = name.split(" ")
  return { methods: [method === "DELETE" ? "DELETE" : "POST"], matcher }
}

function refusing(code: CoreOrderErrorCode, which: WhichOrder) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    for (const order_id of await ordersOf(req, which)) {
      if (!(await isPurchaseOrder(req.scope, order_id))) continue
      if (req.path.startsWith("/store/")) await requireOwnPurchase(req, order_id)
      const turn = (await ALLOWANCES[code]?.(req, res, order_id)) ?? "refused"
      if (turn === "answered") return
      if (turn === "refused") throw CoreOrderErrors[code]()
    }
    next()
  }
}

async function refusePieces(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (await holdsPieces(req)) throw CoreOrderErrors.PIECE_NEEDS_CHECKOUT()
  next()
}

/** A body may name another order than the address does, or one of its lines. */
async function ordersOf(req: MedusaRequest, which: WhichOrder): Promise<Set<string>> {
  const { order_id, line_item_id } = Object(req.body) as Record<string, unknown>
  const { id } = req.params
  const found = [
    id && (await which(req.scope, id)),
    order_id,
    typeof line_item_id === "string" && (await ofLineItem(req.scope, line_item_id)),
  ]
  return new Set(found.filter((value): value is string => typeof value === "string" && !!value))
}
