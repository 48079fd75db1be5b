import type {ReactNode} from 'react';
import {EditorField} from '../editor/EditorField';
import {payloadFile} from '../editor/options';

interface Props {
  value: string;
  onChange: (value: string) => void;
}

/** The payload, in an editor that knows the claims. */
export function PayloadField({value, onChange}: Props): ReactNode {
  return (
    <EditorField
      label="Payload"
      language="json"
      file={payloadFile}
      wordWrap
      height={[180, 380]}
      value={value}
      onChange={onChange}
    />
  );
}
