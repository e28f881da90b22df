#!/bin/sh
# Scores a training run on dev with the official scorer: sh training/score.sh RUN_FOLDER EVAL_FOLDER
set -eu
gold="$2/attributions/polnear-dev.jsonl"
npx tsx training/decode-predictions.ts "$gold" "$1/dev-labels.bin" "$1/dev-records.jsonl"
node "$2/score-attributions.mjs" "$gold" "$1/dev-records.jsonl"
