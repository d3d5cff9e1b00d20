#!/usr/bin/env bash
# Comments on a pull request what it changes in the briefing; of an earlier run the comment is updated.
# Environment: PROJECT, SYNOPTIC, REPOSITORY (owner/name), PULL_REQUEST (number), BASE (commit), and what gh needs.
set -euo pipefail

marker='<!-- synoptic-thematic-diff -->'

if [[ ! ${PULL_REQUEST:-} =~ ^[0-9]+$ ]]; then
  echo 'This action comments on pull requests: run it “on: pull_request”.' >&2
  exit 1
fi
if [[ ! ${BASE:-} =~ ^[0-9a-f]{40,64}$ ]]; then
  echo 'The base commit of the pull request is not known.' >&2
  exit 1
fi
if [[ ! ${REPOSITORY:-} =~ ^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$ ]]; then
  echo 'The repository is not known as owner/name.' >&2
  exit 1
fi

# What the base branch gained meanwhile is no change of this pull request.
if ! base=$(git -C "$PROJECT" merge-base "$BASE" HEAD); then
  echo 'The base commit is not here: check out with “fetch-depth: 0”.' >&2
  exit 1
fi

body=$(mktemp)
trap 'rm -f "$body"' EXIT
printf '%s\n' "$marker" > "$body"

code=0
"$SYNOPTIC" diff "$base" --project "$PROJECT" --format md --exit-code >> "$body" || code=$?
if [[ $code != 0 && $code != 4 ]]; then
  exit "$code"
fi

earlier=$(gh api --paginate "repos/$REPOSITORY/issues/$PULL_REQUEST/comments" \
  --jq ".[] | select(.body | startswith(\"$marker\")) | .id")
earlier=${earlier%%$'\n'*}

if [[ $earlier =~ ^[0-9]+$ ]]; then
  gh api --method PATCH "repos/$REPOSITORY/issues/comments/$earlier" --field "body=@$body" --silent
elif [[ $code == 4 ]]; then
  gh api --method POST "repos/$REPOSITORY/issues/$PULL_REQUEST/comments" --field "body=@$body" --silent
else
  echo 'Nothing changed in the briefing: no comment is written.'
fi
