import { Button } from "@medusajs/ui"
import type { OperatorListingView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { type Verdict, verdictsOn } from "../../lib/verdicts"
import { VerdictDrawer } from "./verdict-drawer"

/** The buttons that a listing's status allows; what takes something from its seller asks why. */
export function Verdicts({ listing }: { listing: OperatorListingView }) {
  return (
    <div className="ml-auto flex flex-wrap justify-end gap-2">
      {verdictsOn(listing.status).map((verdict) =>
        verdict === "block" || verdict === "reject" ? (
          <VerdictDrawer key={verdict} listing={listing} verdict={verdict} />
        ) : (
          <AtOnce key={verdict} id={listing.id} verdict={verdict} />
        )
      )}
    </div>
  )
}

function AtOnce({ id, verdict }: { id: string; verdict: Verdict }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const path = `/admin/reluv/listings/${encodeURIComponent(id)}/${verdict}`
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={() => void act({ path, done: t(`verdicts.${verdict}.done`) })}
    >
      {t(`verdicts.${verdict}.open`)}
    </Button>
  )
}
