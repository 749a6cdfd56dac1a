import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../../src/modules/analytics"
import { AnalyticsModuleService } from "../../../src/modules/analytics/service"
import { FACT_MODULE } from "../../../src/modules/fact"
import { FactModuleService } from "../../../src/modules/fact/service"
import { LISTING_MODULE } from "../../../src/modules/listing"
import { ListingModuleService } from "../../../src/modules/listing/service"
import { LISTING_CARD_MODULE } from "../../../src/modules/listing-card"
import { ListingCardModuleService } from "../../../src/modules/listing-card/service"
import { LIVE_SALE_MODULE } from "../../../src/modules/live-sale"
import { LiveSaleModuleService } from "../../../src/modules/live-sale/service"
import { OFFER_MODULE } from "../../../src/modules/offer"
import { OfferModuleService } from "../../../src/modules/offer/service"
import { OPERATOR_TASK_MODULE } from "../../../src/modules/operator-task"
import { OperatorTaskModuleService } from "../../../src/modules/operator-task/service"
import { PURCHASE_PAYMENT_MODULE } from "../../../src/modules/purchase-payment"
import { PurchasePaymentModuleService } from "../../../src/modules/purchase-payment/service"
import { RELUV_MODULE } from "../../../src/modules/reluv"
import { reluvOptions } from "../../../src/modules/reluv/options"
import { SAFETY_MODULE } from "../../../src/modules/safety"
import { SafetyModuleService } from "../../../src/modules/safety/service"
import { SAVED_SEARCH_MODULE } from "../../../src/modules/saved-search"
import { SavedSearchModuleService } from "../../../src/modules/saved-search/service"
import { SELLER_MODULE } from "../../../src/modules/seller"
import { SellerModuleService } from "../../../src/modules/seller/service"
import { SELLER_ORDER_MODULE } from "../../../src/modules/seller-order"
import { SellerOrderModuleService } from "../../../src/modules/seller-order/service"
import { SHIPMENT_MODULE } from "../../../src/modules/shipment"
import { ShipmentModuleService } from "../../../src/modules/shipment/service"
import { STANDING_MODULE } from "../../../src/modules/standing"
import { StandingModuleService } from "../../../src/modules/standing/service"
import { VOUCHER_MODULE } from "../../../src/modules/voucher"
import { VoucherModuleService } from "../../../src/modules/voucher/service"
import { WALLET_MODULE } from "../../../src/modules/wallet"
import { WalletModuleService } from "../../../src/modules/wallet/service"
import { WEBHOOK_INBOX_MODULE } from "../../../src/modules/webhook-inbox"
import { WebhookInboxModuleService } from "../../../src/modules/webhook-inbox/service"
import { WISH_MODULE } from "../../../src/modules/wish"
import { WishModuleService } from "../../../src/modules/wish/service"
import { WORK_MODULE } from "../../../src/modules/work"
import { WorkModuleService } from "../../../src/modules/work/service"
import { TRACKABLE_COURIERS } from "../../../src/providers/fulfillment-biteship/couriers"
import { parseOptions } from "../../../src/shared/parse-options"
import { CORE } from "./core-flows"
import { CourierModel } from "./courier"
import type { Database } from "./database"
import { type CreditTransaction, MedusaModel } from "./medusa"
import { MidtransModel, SERVER_KEY } from "./midtrans"
import { connectionOn, serviceOn } from "./services"
import { PIECES } from "./shop"
import type { Gate } from "./turns"

const OPTIONS = parseOptions(
  reluvOptions,
  {
    midtrans: { server_key: SERVER_KEY },
    biteship: { api_key: "biteship_test.model" },
    commission: { percent: 7.25, fixed: 501, minimum: 4_003, of_shipping: true, tax_percent: 11 },
  },
  "the model"
)

export function servicesOn(database: Database) {
  return {
    [FACT_MODULE]: serviceOn(database, FactModuleService, { Fact: "reluv_fact" }),
    [LISTING_MODULE]: serviceOn(database, ListingModuleService, {
      Listing: "reluv_listing",
      Piece: "reluv_piece",
      PieceClaim: "reluv_piece_claim",
    }),
    [ANALYTICS_MODULE]: serviceOn(database, AnalyticsModuleService, {}),
    [LISTING_CARD_MODULE]: serviceOn(database, ListingCardModuleService, {}),
    [SELLER_MODULE]: serviceOn(database, SellerModuleService, {
      SellerContact: "reluv_seller_contact",
      SellerMember: "reluv_seller_member",
    }),
    [SELLER_ORDER_MODULE]: serviceOn(database, SellerOrderModuleService, {
      SellerOrder: "reluv_seller_order",
      SellerOrderLine: "reluv_seller_order_line",
      Dispute: "reluv_dispute",
    }),
    [PURCHASE_PAYMENT_MODULE]: serviceOn(database, PurchasePaymentModuleService, {
      PurchasePayment: "reluv_purchase_payment",
      PaymentAttempt: "reluv_payment_attempt",
      PurchaseRefund: "reluv_purchase_refund",
    }),
    [LIVE_SALE_MODULE]: serviceOn(database, LiveSaleModuleService, {}),
    [OFFER_MODULE]: serviceOn(database, OfferModuleService, {
      Offer: "reluv_offer",
      OfferPiece: "reluv_offer_piece",
    }),
    [OPERATOR_TASK_MODULE]: serviceOn(database, OperatorTaskModuleService, {
      OperatorTask: "reluv_operator_task",
    }),
    [SHIPMENT_MODULE]: serviceOn(database, ShipmentModuleService, {
      SellerShipment: "reluv_seller_shipment",
    }),
    [WALLET_MODULE]: serviceOn(database, WalletModuleService, {}),
    [VOUCHER_MODULE]: serviceOn(database, VoucherModuleService, {}),
    [WEBHOOK_INBOX_MODULE]: serviceOn(database, WebhookInboxModuleService, {}),
    [SAFETY_MODULE]: serviceOn(database, SafetyModuleService, {}),
    [SAVED_SEARCH_MODULE]: serviceOn(database, SavedSearchModuleService, {}),
    [STANDING_MODULE]: serviceOn(database, StandingModuleService, {}),
    [WISH_MODULE]: serviceOn(database, WishModuleService, {}),
    [WORK_MODULE]: serviceOn(database, WorkModuleService, {}),
  }
}

/** One history's vendors and Medusa, around the tables that all histories of a lane share in turn. */
export class World {
  readonly midtrans = new MidtransModel()
  readonly courier = new CourierModel()
  readonly medusa = new MedusaModel()
  /** What flows wrote to the log; a broken program shows here, a refused wish does not matter. */
  readonly log: string[] = []
  private readonly locks = new Set<string>()

  constructor(
    readonly database: Database,
    readonly services: ReturnType<typeof servicesOn>
  ) {}

  async passTime(seconds: number): Promise<void> {
    await this.database.passTime(seconds)
    this.medusa.passTime(seconds)
    this.midtrans.passTime(seconds)
  }

  /** A process was killed: its connections are gone, and its locks with them. */
  async restart(seconds: number): Promise<void> {
    this.locks.clear()
    await this.passTime(seconds)
  }

  /** A process of its own: every call that it makes passes its gate first. */
  process(gate: Gate): MedusaContainer {
    const { medusa, midtrans, courier, log } = this
    const write = (message: string) => {
      log.push(message)
    }
    const at = <T extends object>(calls: T) => asValue(gated(calls, gate))
    const container = createMedusaContainer()
    container.register({
      ...Object.fromEntries(
        Object.entries(this.services).map(([name, service]) => [name, at(service)])
      ),
      [RELUV_MODULE]: asValue({
        options: OPTIONS,
        has: () => true,
        midtrans: gated(midtrans, gate),
        biteship: { client: gated(courier, gate) },
        trackedCouriers: TRACKABLE_COURIERS,
        couriers: {
          areas: { ofPostalCode: async () => [{ id: "IDNP6", city: "Jakarta Pusat" }] },
        },
      }),
      [CORE]: asValue({ medusa, gate }),
      store_credit: at({
        listStoreCreditAccounts: async ({ id }: { id: string }) => [{ id }],
        listAccountTransactions: async (filters: Partial<CreditTransaction>) =>
          medusa.credits.filter((row) =>
            Object.entries(filters).every(
              ([key, value]) => row[key as keyof CreditTransaction] === value
            )
          ),
        createAccountTransactions: async (made: CreditTransaction) => {
          if (medusa.credits.some(({ id }) => id === made.id)) throw new Error("the key is taken")
          medusa.credits.push(made)
        },
        deleteAccountTransactions: async (ids: string[]) => {
          medusa.credits = medusa.credits.filter(({ id }) => !ids.includes(id))
        },
      }),
      [ContainerRegistrationKeys.LOGGER]: asValue({ info: write, warn: write, error: write }),
      [ContainerRegistrationKeys.QUERY]: asValue({
        graph: async ({
          entity,
          filters,
        }: {
          entity: string
          filters?: Record<string, unknown>
        }) => ({
          data: medusa.rows(entity, filters),
        }),
      }),
      [ContainerRegistrationKeys.PG_CONNECTION]: at(connectionOn(this.database)),
      [ContainerRegistrationKeys.LINK]: at({
        dismiss: async (links: { [Modules.ORDER]: { order_id: string } }[]) => {
          for (const link of links) medusa.order(link[Modules.ORDER].order_id).linked = false
        },
      }),
      [Modules.LOCKING]: asValue({
        execute: async <T>(wanted: string | string[], job: () => Promise<T>): Promise<T> => {
          const keys = [wanted].flat()
          const held: string[] = []
          try {
            for (const key of keys) {
              while (this.locks.has(key)) await gate()
              this.locks.add(key)
              held.push(key)
            }
            return await job()
          } finally {
            for (const key of held) this.locks.delete(key)
          }
        },
        release: async (key: string) => this.locks.delete(key),
      }),
      // Nobody listens: what matters is a reaction to a fact, or work that a job finds.
      [Modules.EVENT_BUS]: asValue({
        emit: async () => undefined,
        releaseGroupedEvents: async () => undefined,
        clearGroupedEvents: async () => undefined,
      }),
      [Modules.PAYMENT]: at({
        updatePaymentSession: async () => undefined,
        updatePayment: async () => undefined,
      }),
      [Modules.PRODUCT]: at({
        listProducts: async ({ id }: { id: string[] }) =>
          id.map((one) => ({ id: one, images: [{ url: `https://pictures.example/${one}.jpg` }] })),
      }),
      [Modules.PRICING]: at({
        calculatePrices: async ({ id }: { id: string[] }) =>
          PIECES.map(({ variant_id, price }) => ({
            id: `pset_${variant_id}`,
            calculated_amount: price,
          })).filter((set) => id.includes(set.id)),
      }),
      [Modules.CART]: at({
        updateCarts: async ([change]: [{ id: string; completed_at: Date | null }]) => {
          const cart = medusa.carts.find(({ id }) => id === change.id)
          if (cart) cart.completed_at = change.completed_at
        },
        softDeleteLineItemAdjustments: async (ids: string[]) => medusa.removeAdjustments(ids),
        softDeleteShippingMethodAdjustments: async (ids: string[]) => medusa.removeAdjustments(ids),
        addLineItemAdjustments: async (rows: NewAdjustment[]) =>
          medusa.addAdjustments(charged(rows)),
        addShippingMethodAdjustments: async (rows: NewAdjustment[]) =>
          medusa.addAdjustments(charged(rows)),
      }),
      [Modules.INVENTORY]: at({
        listReservationItems: async (by: {
          line_item_id?: string[]
          inventory_item_id?: string[]
        }) =>
          [...medusa.reservations]
            .filter(
              ([line, { variant_id }]) =>
                by.line_item_id?.includes(line) ?? by.inventory_item_id?.includes(variant_id)
            )
            .map(([line_item_id, { quantity }]) => ({
              id: line_item_id,
              line_item_id,
              quantity,
              created_at: new Date(),
            })),
        deleteReservationItems: async (ids: string[]) => {
          for (const id of ids) medusa.reservations.delete(id)
        },
        listInventoryLevels: async ({ inventory_item_id }: { inventory_item_id: string[] }) =>
          inventory_item_id.map((id) => ({
            inventory_item_id: id,
            stocked_quantity: medusa.stock.get(id) ?? 0,
          })),
        adjustInventory: async (levels: { inventoryItemId: string; adjustment: number }[]) => {
          for (const level of levels) medusa.restock(level.inventoryItemId, level.adjustment)
        },
      }),
      [Modules.FULFILLMENT]: at({
        cancelFulfillment: async (id: string) => {
          medusa.fulfillment(id).canceled_at = new Date()
        },
        deleteFulfillment: async (id: string) => {
          for (const order of medusa.orders) {
            order.fulfillments = order.fulfillments.filter((made) => made.id !== id)
          }
        },
        updateFulfillment: async (id: string, { shipped_at }: { shipped_at: Date }) => {
          medusa.fulfillment(id).shipped_at = shipped_at
        },
      }),
      [Modules.ORDER]: at({
        listOrders: async ({ id }: { id: string }) => [{ id, status: medusa.order(id).status }],
        cancelFulfillment: async ({ items }: Registration) =>
          medusa.register(
            "fulfilled_quantity",
            items.map(({ id, quantity }) => ({ id, quantity: -quantity }))
          ),
        registerShipment: async ({ items }: Registration) =>
          medusa.register("shipped_quantity", items),
        registerDelivery: async ({ items }: Registration) =>
          medusa.register("delivered_quantity", items),
        updateOrders: async ([change]: [{ id: string; status: "pending" }]) => {
          medusa.order(change.id).status = change.status
        },
        listOrderTransactions: async (filter: { order_id: string; reference_id: string }) =>
          medusa
            .order(filter.order_id)
            .transactions.filter(({ reference_id }) => reference_id === filter.reference_id),
        listOrderChanges: async ({ order_id }: { order_id: string }) =>
          medusa.order(order_id).changes.map((id) => ({ id })),
        deleteOrderChanges: async (ids: string[]) => {
          for (const order of medusa.orders) {
            order.changes = order.changes.filter((id) => !ids.includes(id))
          }
        },
        addOrderTransactions: async (made: {
          order_id: string
          reference_id: string
          amount: number
        }) => {
          medusa.order(made.order_id).transactions.push(made)
        },
      }),
    })
    return container
  }
}

type NewAdjustment = {
  item_id?: string
  shipping_method_id?: string
  amount: number
  provider_id: string
}

function charged(rows: readonly NewAdjustment[]) {
  return rows.map(({ item_id, shipping_method_id, ...row }) => ({
    ...row,
    charge: item_id ?? shipping_method_id,
  }))
}

type Registration = { items: { id: string; quantity: number }[] }

function isTransaction(context: unknown): boolean {
  return typeof context === "object" && context !== null && "transactionManager" in context
}

function gated<T extends object>(calls: T, gate: Gate): T {
  return new Proxy(calls, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== "function") return member
      return async (...parameters: unknown[]) => {
        // Nobody else's turn comes while a transaction is open: there is one connection for all.
        if (!isTransaction(parameters.at(-1))) await gate()
        return (member as (...parameters: unknown[]) => unknown).apply(target, parameters)
      }
    },
  })
}
