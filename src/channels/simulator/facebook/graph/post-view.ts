import { privateReplyState } from '../rules/comment-abilities.ts'
import { formatGraphTime, unixSeconds } from '../world/graph-time.ts'
import { mediaUrl } from '../world/media-url.ts'
import { postPermalink } from '../world/permalink.ts'
import type { Post } from '../world/world.ts'
import { viewAuthor } from './author-view.ts'
import type { NodeView } from './fields.ts'

/** @see https://developers.facebook.com/docs/graph-api/reference/page-post */
export const POST_VIEW: NodeView<Post> = {
  typeName: 'PagePost',
  usual: ['created_time', 'message', 'id'],
  fields: {
    id: ({ id }) => id,
    message: ({ message }) => (message === '' ? undefined : message),
    story: () => undefined,
    created_time: ({ createdMs }) => formatGraphTime(createdMs),
    updated_time: ({ updatedMs }) => formatGraphTime(updatedMs),
    from: ({ authorId }, call) => viewAuthor(call, authorId),
    full_picture: ({ photoId }, { facebook }) =>
      photoId === undefined ? undefined : mediaUrl(facebook, photoId),
    attachments: ({ photoId }, { facebook }) =>
      photoId === undefined
        ? undefined
        : {
            data: [
              {
                media: { image: { height: 720, src: mediaUrl(facebook, photoId), width: 720 } },
                target: { id: photoId },
                type: 'photo',
              },
            ],
          },
    permalink_url: ({ id }, { facebook }) => postPermalink(facebook, id),
    is_hidden: ({ isHidden }) => isHidden,
    is_published: ({ isPublished }) => isPublished,
    is_expired: () => false,
    scheduled_publish_time: ({ scheduledMs }) =>
      scheduledMs === undefined ? undefined : unixSeconds(scheduledMs),
    status_type: () => 'mobile_status_update',
    parent_id: () => undefined,
    shares: () => undefined,
    message_tags: () => undefined,
    to: () => undefined,
    can_reply_privately: (post, { facebook }) => privateReplyState(facebook, post) === 'possible',
  },
}
