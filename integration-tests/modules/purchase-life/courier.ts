import { rupiah } from "../../../src/domain/money/rupiah"
import type { BiteshipOrder } from "../../../src/providers/fulfillment-biteship/answers/order"
import type { BookingRequest } from "../../../src/providers/fulfillment-biteship/booking"
import { type CourierStatusName, courierStatus } from "../../../src/shared/couriers/courier-status"
import { VendorError } from "../../../src/shared/json-http"

type Parcel = {
  id: string
  reference_id: string
  status: CourierStatusName
  passed: CourierStatusName[]
  /** Rupiah that it collects at the door; null of what was paid before. */
  cash: number | null
}

/** Where a parcel may go next, as the contract draws it; couriers skip steps. */
const WAYS: Partial<Record<CourierStatusName, readonly CourierStatusName[]>> = {
  confirmed: ["allocated", "picked", "courier_not_found", "cancelled", "on_hold"],
  allocated: ["picked", "cancelled", "rejected"],
  picked: ["in_transit", "delivered", "on_hold", "return_in_transit", "disposed"],
  in_transit: ["delivered", "on_hold", "return_in_transit", "rejected", "disposed"],
  on_hold: ["in_transit", "delivered", "return_in_transit"],
  rejected: ["returned"],
  return_in_transit: ["returned"],
}

/** Of parcels that somebody is to pay for: couriers turn round once more, and find what was lost. */
const CASH_WAYS: typeof WAYS = {
  ...WAYS,
  return_in_transit: ["returned", "delivered"],
  disposed: ["delivered"],
}

/** Biteship: it books a reference once, moves parcels, and tells flatly what happened. */
export class CourierModel {
  down = false
  readonly parcels: Parcel[] = []
  readonly webhooks: string[] = []

  async createOrder({ reference_id, cash }: BookingRequest): Promise<BiteshipOrder> {
    this.answer()
    const existing = this.parcels.find((parcel) => parcel.reference_id === reference_id)
    if (existing) return orderOf(existing)
    const id = `bts-${this.parcels.length + 1}-${reference_id}`
    const parcel: Parcel = {
      id,
      reference_id,
      status: "confirmed",
      passed: ["confirmed"],
      cash: cash?.amount ?? null,
    }
    this.parcels.push(parcel)
    this.tell(parcel)
    return orderOf(parcel)
  }

  async getOrder(id: string): Promise<BiteshipOrder> {
    this.answer()
    return orderOf(this.known(id))
  }

  async cancelOrder(id: string, _reason: string): Promise<BiteshipOrder> {
    this.answer()
    const parcel = this.known(id)
    if (parcel.status === "cancelled") return orderOf(parcel)
    const { reached, trouble } = courierStatus(parcel.status) ?? {}
    if (reached !== "nowhere" || trouble) throw rejected("the parcel is on its way")
    this.move(parcel, "cancelled")
    return orderOf(parcel)
  }

  /** What it has of the buyer of each booking, in rupiah. */
  get collected(): ReadonlyMap<string, number> {
    return new Map(
      this.parcels
        .filter(({ passed }) => passed.includes("delivered"))
        .map(({ id, cash }) => [id, cash ?? 0])
    )
  }

  /** Moves a parcel along one of its ways. */
  advance(parcel: Parcel, choice: number): void {
    const ways = (parcel.cash === null ? WAYS : CASH_WAYS)[parcel.status] ?? []
    const next = ways[choice % Math.max(1, ways.length)]
    if (next) this.move(parcel, next)
  }

  private move(parcel: Parcel, status: CourierStatusName): void {
    parcel.status = status
    parcel.passed.push(status)
    this.tell(parcel)
  }

  private tell({ id, status }: Parcel): void {
    this.webhooks.push(JSON.stringify({ event: "order.status", order_id: id, status }))
  }

  private known(id: string): Parcel {
    const parcel = this.parcels.find((parcel) => parcel.id === id)
    if (!parcel) throw rejected("no such order")
    return parcel
  }

  private answer(): void {
    if (!this.down) return
    throw new VendorError({
      vendor: "biteship",
      code: "VENDOR_UNREACHABLE",
      message: "no answer",
      retryable: true,
    })
  }
}

function orderOf({ id, reference_id, status, passed }: Parcel): BiteshipOrder {
  return {
    id,
    status,
    raw_status: status,
    passed: [...passed],
    price: rupiah(18_000),
    insurance_fee: null,
    reference_id,
    tracking_id: `track-${id}`,
    waybill_id: `JNE-${id}`,
    courier_code: "jne",
    courier_service_code: "reg",
    link: null,
    routing_code: null,
    driver: { name: null, phone: null, photo_url: null, plate_number: null },
  }
}

function rejected(message: string): VendorError {
  return new VendorError({ vendor: "biteship", code: "VENDOR_REJECTED", message, retryable: false })
}
