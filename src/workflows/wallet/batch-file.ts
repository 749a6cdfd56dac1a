import type { SealedFile } from "../../modules/wallet/payout-batches"
import { type SealingKey, seal, unseal } from "../../shared/sealed"

/** No row passes for another batch's. */
const sealedFor = (batch_id: string) => `payout-batch ${batch_id}`

export function sealFile(key: SealingKey, content: Buffer, batch_id: string): string {
  return seal(key, content, sealedFor(batch_id))
}

/** The file, byte for byte as it was made, if one of these keys opens it. */
export function openFile(
  keys: readonly SealingKey[],
  { id, sealed, key_id }: Pick<SealedFile, "id" | "sealed" | "key_id">
): Buffer | null {
  const key = keys.find((one) => one.id === key_id)
  return key ? unseal(key, sealed, sealedFor(id)) : null
}
