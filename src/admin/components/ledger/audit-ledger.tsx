import { Button, Prompt, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTexts } from "../../lib/texts"
import { auditAll, bookAll } from "../../lib/use-ledger"

/** Proves the ledger, tells the first rows that are wrong, and lets what is missing be booked. */
export function AuditLedger() {
  const { t } = useTexts()
  const queries = useQueryClient()
  const failed = (error: Error) => {
    toast.error(error.message)
  }
  const audit = useMutation({
    mutationFn: auditAll,
    onSuccess: ({ checked, wrongs }) => {
      if (wrongs.length === 0) toast.success(t("ledger.right", { count: checked }))
    },
    onError: failed,
  })
  const booking = useMutation({
    mutationFn: bookAll,
    onSuccess: (count) => {
      audit.reset()
      toast.success(t("ledger.booked", { count }))
    },
    onError: failed,
    onSettled: () => queries.invalidateQueries(),
  })
  const wrongs = audit.data?.wrongs ?? []
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={audit.isPending}
        onClick={() => audit.mutate()}
      >
        {t("ledger.audit")}
      </Button>
      <Prompt open={wrongs.length > 0} variant="confirmation">
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>{t("ledger.wrong")}</Prompt.Title>
            <Prompt.Description>{t("ledger.wrongHint")}</Prompt.Description>
          </Prompt.Header>
          <ul className="txt-small text-ui-fg-subtle flex max-h-60 flex-col gap-y-2 overflow-y-auto px-6 py-2">
            {wrongs.slice(0, 5).map(({ at, says }) => (
              <li key={at} className="break-words">
                <span className="txt-small-plus text-ui-fg-base">{at}</span>: {says}
              </li>
            ))}
          </ul>
          <Prompt.Footer>
            <Prompt.Cancel onClick={() => audit.reset()}>{t("actions.close")}</Prompt.Cancel>
            <Button size="small" isLoading={booking.isPending} onClick={() => booking.mutate()}>
              {t("ledger.book")}
            </Button>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </>
  )
}
