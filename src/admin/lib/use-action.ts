import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { HttpError, post, remove } from "./http"
import { useTexts } from "./texts"

type Action = {
  path: string
  body?: Record<string, unknown>
  /** @default "POST" */
  method?: "POST" | "DELETE"
  done: string
}

/**
 * Sends a decision of the operator, tells how it went and reads again what is on the screen, the
 * dashboard's own order included. @returns whether it was done
 */
export function useAction() {
  const queries = useQueryClient()
  const { t } = useTexts()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ path, body, method }: Action) =>
      method === "DELETE" ? remove<unknown>(path) : post<unknown>(path, body),
    onSuccess: (_answer, { done }) => {
      toast.success(done)
    },
    onError: (error) => {
      const code = error instanceof HttpError ? error.code : null
      toast.error(t(`errors.${code}`, { defaultValue: error.message }))
    },
    onSettled: () => queries.invalidateQueries(),
  })
  const act = (action: Action): Promise<boolean> =>
    mutateAsync(action).then(
      () => true,
      () => false
    )
  return { act, isPending }
}
