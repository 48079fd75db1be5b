package VisitorToken;

# #region docs
use v5.26;
use warnings;
use utf8;

use Crypt::JWT qw(encode_jwt);

# Signs the visitor token of the user who is signed in. Its life is in seconds, 30 unless given:
# sign_visitor_token({id => 1}, expires_in => 30)
sub sign_visitor_token {
    my ($user, %options) = @_;

    my $secret = $ENV{ALGOMO_SECRET} // '';
    die "ALGOMO_SECRET is missing or shorter than 32 bytes\n" if length $secret < 32;
    die "The user has no id\n" if ($user->{id} // '') eq '';

    my $now    = time;
    my %claims = (id => "$user->{id}", iat => $now, exp => $now + ($options{expires_in} // 30));
    for my $field (qw(name email companyId companyName)) {
        $claims{$field} = $user->{$field} if defined $user->{$field};
    }

    return encode_jwt(payload => \%claims, key => $secret, alg => 'HS256');
}
# #endregion

use Exporter qw(import);
our @EXPORT_OK = qw(sign_visitor_token);

1;
