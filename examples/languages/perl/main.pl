#!/usr/bin/env perl
use v5.26;
use warnings;

use FindBin qw($RealBin);
use JSON::PP qw(decode_json);
use lib "$RealBin/lib";
use VisitorToken qw(sign_visitor_token);

while (my $line = <STDIN>) {
    say sign_visitor_token(decode_json($line));
}
