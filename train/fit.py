#!/usr/bin/env python3
"""Fits boosted trees to a matrix that train/matrix.ts wrote, and writes them in the form that train/pack.ts reads.

usage: fit.py TRAIN OUT.json [--rounds N] [--leaves N] ...   (TRAIN is a path without .x, .y, .json)

Needs numpy and xgboost (Debian: python3-xgboost)."""
import argparse
import json
import time

import numpy as np
import xgboost as xgb

SEED = 7
# Trees that columns are chosen by.
FIRST_ROUNDS = 100


def load(path):
    facts = json.load(open(path + ".json"))
    columns = len(facts["names"])
    x = np.fromfile(path + ".x", np.float32).reshape(-1, columns)
    y = np.fromfile(path + ".y", np.float32).reshape(len(x), -1)
    return x, dict(zip(facts["facts"], y.T)), facts["names"]


def dump(booster, columns, values):
    """Trees as nested lists: [feature, cut, left, right] or a leaf's value; a row goes left below the cut."""
    model = json.loads(bytes(booster.save_raw("json")))["learner"]
    cuts = [set() for _ in range(columns)]
    trees = []
    for tree in model["gradient_booster"]["model"]["trees"]:
        left, right = tree["left_children"], tree["right_children"]
        feature, value = tree["split_indices"], [float(np.float32(v)) for v in tree["split_conditions"]]
        for node, child in enumerate(left):
            if child >= 0:
                cuts[feature[node]].add(value[node])

        def grow(node):
            if left[node] < 0:
                return value[node]
            return [feature[node], value[node], grow(left[node]), grow(right[node])]

        trees.append(grow(0))
    base = float(model["learner_model_param"]["base_score"].strip("[]"))
    return {"bias": base if values else float(np.log(base / (1 - base))), "cuts": [sorted(c) for c in cuts], "trees": trees}


def choose(x, label, weight, params, count):
    """The columns, in their order, whose splits gain most in trees that may use all of them."""
    booster = xgb.train(params, xgb.DMatrix(x, label, weight=weight), FIRST_ROUNDS)
    gains = booster.get_score(importance_type="total_gain")
    best = sorted(range(x.shape[1]), key=lambda column: -gains.get(f"f{column}", 0))[:count]
    return sorted(best)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("train")
    args.add_argument("out")
    args.add_argument("--rounds", type=int, default=300)
    args.add_argument("--leaves", type=int, default=24)
    args.add_argument("--eta", type=float, default=0.1)
    args.add_argument("--calm", type=float, default=3, help="least weight of a leaf")
    args.add_argument("--keep", type=int, help="only so many columns, those by which first trees gained most")
    args.add_argument("--values", action="store_true", help="labels are values to predict, not chances")
    args = args.parse_args()
    x, facts, names = load(args.train)
    weight = facts["weight"] / facts["weight"].mean()
    start = time.time()
    params = {
        "objective": "reg:squarederror" if args.values else "binary:logistic",
        "base_score": 0.5,
        "tree_method": "hist",
        "max_bin": 64,
        "grow_policy": "lossguide",
        "max_leaves": args.leaves,
        "max_depth": 12,
        "eta": args.eta,
        "min_child_weight": args.calm,
        "subsample": 0.7,
        "colsample_bytree": 0.4,
        "reg_lambda": 5,
        "nthread": 1,
        "seed": SEED,
    }
    if args.keep and args.keep < len(names):
        columns = choose(x, facts["label"], weight, params, args.keep)
        x, names = x[:, columns], [names[column] for column in columns]
    booster = xgb.train(params, xgb.DMatrix(x, facts["label"], weight=weight), args.rounds)
    json.dump({"names": names, **dump(booster, len(names), args.values)}, open(args.out, "w"))
    print(f"{args.rounds} trees on {len(x)} rows in {time.time() - start:.0f} s", flush=True)


main()
