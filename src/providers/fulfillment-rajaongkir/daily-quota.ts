import { inWib } from "../../domain/wib"
import { VendorError } from "../../shared/vendor-error"

/**
 * Questions of a day (WIB) of this process: a plan answers so many. Once the vendor says that it was too many, nobody
 * asks before midnight.
 */
export class DailyQuota {
  private day = ""
  private count = 0
  private spent = false

  constructor(
    private readonly limit: number | undefined,
    private readonly now: () => Date = () => new Date()
  ) {}

  /** Throws `VendorError` VENDOR_CIRCUIT_OPEN when there is none left. */
  take(): void {
    this.turn()
    if (this.spent || (this.limit !== undefined && this.count >= this.limit)) throw spent()
    this.count += 1
  }

  /** The vendor said so. */
  spend(): void {
    this.turn()
    this.spent = true
  }

  /** @returns how many were asked today, of how many, and whether it is over for today */
  read(): { asked: number; limit: number | null; spent: boolean } {
    this.turn()
    const limit = this.limit ?? null
    return {
      asked: this.count,
      limit,
      spent: this.spent || (limit !== null && this.count >= limit),
    }
  }

  private turn(): void {
    const today = inWib(this.now()).date
    if (today === this.day) return
    this.day = today
    this.count = 0
    this.spent = false
  }
}

function spent(): VendorError {
  return new VendorError({
    vendor: "rajaongkir",
    code: "VENDOR_CIRCUIT_OPEN",
    message: "rajaongkir is asked no more today: the plan's daily limit is reached",
    retryable: true,
  })
}
