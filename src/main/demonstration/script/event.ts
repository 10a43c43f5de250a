import type { PostKey } from './posts.ts'

/** One thing that a member of the public does on the page. */
export type ScriptEvent =
  | {
      readonly kind: 'comment'
      /** The post, or the comment that is answered. */
      readonly under: string
      readonly by: string
      readonly text: string
      /** What later events call it; absent when none does. */
      readonly key?: string
      readonly hasPicture?: boolean
    }
  | { readonly kind: 'edit'; readonly key: string; readonly text: string }
  | { readonly kind: 'delete'; readonly key: string }

export function comment(
  under: PostKey,
  by: string,
  text: string,
  more: { readonly key?: string; readonly hasPicture?: boolean } = {},
): ScriptEvent {
  return { kind: 'comment', under, by, text, ...more }
}

/** An answer below the comment that has this key. */
export function answer(under: string, by: string, text: string): ScriptEvent {
  return { kind: 'comment', under, by, text }
}
